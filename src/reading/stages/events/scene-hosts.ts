import type { Parties } from './parties.ts';
import type { Tree } from './tree.ts';

/** "During the meeting with Minister Ek trade was discussed": whoever has last met somebody before in the text, where Ek is of another country. */
export function hostOf(tree: Tree, parties: Parties, noun: number, guests: readonly string[]): string[] {
  if (!/^(?:obl|nmod)$/.test(tree.relation(noun)) || !/^(?:during|at|in|after|following)$/.test(tree.preposition(noun))) return [];
  const theirs = parties.countries(guests);
  if (theirs.length === 0 || !guests.every((id) => parties.actor(id)?.kind === 'person')) return [];
  const [host] = parties.scene;
  const actor = host === undefined ? undefined : parties.actor(host);
  return actor?.kind === 'person' && actor.country !== null && !theirs.includes(actor.country) ? [actor.id] : [];
}
