import { type Actor, wordsAt } from '../../../../src/domain/index.ts';
import { findActors } from '../../../../src/reading/stages/actors/index.ts';
import { type ByHand, handAnalysis } from '../../../hand-analysis.ts';

/** The actors of a text with persons in brackets: `Name [CODE] as office, office: mention | mention = member + member`. */
export function showActors(marked: string, byHand: ByHand = {}): string[] {
  const persons = [...marked.matchAll(/\[([^\]]+)\]/g)].map((found) => [found[1] as string, 'PERSON'] as const);
  const text = marked.replace(/[[\]]/g, '');
  const analysis = handAnalysis(text, { ...byHand, names: [...persons, ...(byHand.names ?? [])] });
  const actors = findActors(analysis, analysis.names, analysis.article.publisher);
  return actors.map((actor) => showActor(text, actor, actors));
}

function showActor(text: string, actor: Actor, all: readonly Actor[]): string {
  const offices = actor.offices.length > 0 ? ` as ${actor.offices.map((office) => office.title).join(', ')}` : '';
  const mentions = actor.mentions.map((mention) => wordsAt(text, mention.span)).join(' | ');
  const members = actor.members.map((id) => all.find((other) => other.id === id)?.name).join(' + ');
  return `${actor.name} [${actor.country ?? '-'}]${offices}: ${mentions}${members ? ` = ${members}` : ''}`;
}
