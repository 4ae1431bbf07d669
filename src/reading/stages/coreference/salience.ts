import type { Analysis } from '../../../domain/index.ts';
import { relationOf } from '../../../language/dependents.ts';
import type { Entity, Member } from './entity.ts';

/** How far back a pronoun reaches, in sentences, and in phrases. */
const SENTENCES = 3;
const PHRASES = 60;
/** By how much the best must be ahead of the next to be taken. */
const MARGIN = 0.2;

/**
 * For a pronoun that the model finds nothing for: the entity most in view before it, subjects before others; null where two
 * are alike. `earlier`: members with their entities, in text order.
 */
export function mostInView(analysis: Analysis, pronoun: Member, earlier: readonly (readonly [Member, Entity])[]): Entity | null {
  const sentence = analysis.tokens[pronoun.phrase.head]?.sentence ?? 0;
  const scores = new Map<Entity, number>();
  for (let k = earlier.length - 1; k >= 0 && k >= earlier.length - PHRASES; k--) {
    const [member, entity] = earlier[k] as readonly [Member, Entity];
    const back = sentence - (analysis.tokens[member.phrase.head]?.sentence ?? 0);
    if (back > SENTENCES) break;
    if (member.traits.form === 'event' || member.traits.person !== 3) continue;
    const score = 1 - 0.3 * back + weigh(analysis, member) + 0.05 * Math.min(entity.members.length, 4);
    if (score > (scores.get(entity) ?? 0)) scores.set(entity, score);
  }
  const [best, next] = [...scores].filter(([entity]) => entity.admits(pronoun)).sort((a, b) => b[1] - a[1]);
  return best && (!next || best[1] - next[1] >= MARGIN) ? best[0] : null;
}

function weigh({ tokens }: Analysis, { phrase }: Member): number {
  const token = tokens[phrase.head];
  const relation = token ? relationOf(token) : '';
  if (relation === 'nsubj') return 0.5;
  if (relation === 'obj') return 0.1;
  return /^nmod:poss/.test(token?.relation ?? '') ? 0.2 : 0;
}
