import { allFrames, contextOfWord } from '../../../tables/index.ts';
import { frameKind, type Kind } from './kind.ts';
import type { Match } from './match.ts';
import type { Parties } from './parties.ts';
import { wordsBelow } from './taken.ts';
import type { Tree } from './tree.ts';

/**
 * Armed forces do not visit: where they arrive they are deployed, for peace or not; and an exercise of several is cooperation.
 *
 * Reads: "Kenyan peacekeepers arrived in Peru." → AID KEN → PER
 * Reads: "Kenya sent a platoon to Peru on a peacekeeping mission." → AID KEN → PER
 * Reads: "Kenyan troops landed in Peru." → MOBILIZE KEN → PER
 * Leaves: "The general of Kenya arrived in Peru."
 */
export function kindOfForces(tree: Tree, parties: Parties, match: Match, kind: Kind, actor: readonly string[]): Kind {
  const { id } = match.pattern.frame;
  if (id === 'mobilize/show-weapons' && /^(?:exercise|drill|game)$/.test(tree.lemma(match.at)) && parties.countries(actor).length > 1)
    return as('cooperate/exercise', kind);
  const arrives = id === 'consult/visit' && MOVES.test(tree.lemma(match.at)) && areForces(parties, actor);
  if (!arrives && (id !== 'mobilize/deploy' || kind.type !== 'MOBILIZE')) return kind;
  const forPeace = wordsBelow(tree, [match.at]).some((word) => contextOfWord(tree.lemma(word)) === 'peacekeeping');
  return forPeace ? as('aid/protect', kind) : arrives ? as('mobilize/deploy', kind) : kind;
}

const MOVES = /^(?:arrive|land|go|fly|head|come|travel|arrival)$/;

function areForces(parties: Parties, ids: readonly string[]): boolean {
  return ids.length > 0 && ids.every((id) => parties.actor(id)?.kind !== 'person' && parties.actor(id)?.sectors[0] === 'MIL');
}

function as(id: string, { contexts }: Kind): Kind {
  const frame = allFrames().find((one) => one.id === id);
  if (!frame) throw new Error(`data/lexicon/frames has no frame ${id}`);
  return { ...frameKind(frame, contexts), why: `forces: as frame ${id}` };
}
