import type { Token } from '../../../domain/index.ts';
import type { Entity, EntityOf, Member } from './entity.ts';
import { THING } from './traits.ts';

/** How many steps up the tree the clause is looked for. */
const CLIMB = 8;

/** "Li, who is on a visit, his first": the owner inside a clause that tells of somebody is he. */
export function findOwnerInClause(tokens: readonly Token[], member: Member, entityOf: EntityOf): Entity | null {
  if (tokens[member.phrase.head]?.relation !== 'nmod:poss') return null;
  const intent = ofIntent(tokens, member, entityOf);
  if (intent) return intent;
  for (let at = member.phrase.head, step = 0; step < CLIMB; step++) {
    const token = tokens[at];
    if (!token || token.head < 0) break;
    if (token.relation.startsWith('acl:relcl')) return somebody(entityOf[token.head], member);
    at = token.head;
  }
  return findByWho(tokens, member, entityOf);
}

/** "Kenya's intention to keep its mission": what somebody means to do is done with what is theirs. */
function ofIntent(tokens: readonly Token[], member: Member, entityOf: EntityOf): Entity | null {
  let at = tokens[member.phrase.head]?.head ?? -1;
  while (at >= 0 && /^(?:obj|obl|nmod|conj|compound|amod)/.test(tokens[at]?.relation ?? '')) at = tokens[at]?.head ?? -1;
  const verb = tokens[at];
  const noun = verb?.relation === 'acl' && verb.upos === 'VERB' && verb.head < at ? verb.head : -1;
  for (let owner = noun - 1; noun >= 0 && owner >= 0 && tokens[owner]?.sentence === verb?.sentence; owner--) {
    if (tokens[owner]?.head !== noun || tokens[owner]?.relation !== 'nmod:poss') continue;
    const entity = entityOf[owner];
    return entity?.admits(member) ? entity : null;
  }
  return null;
}

/** The same by its words alone, where a parser hung the end of a long clause elsewhere: nobody else is named after the "who". */
function findByWho(tokens: readonly Token[], member: Member, entityOf: EntityOf): Entity | null {
  const { head } = member.phrase;
  if (tokens[head - 1]?.text !== ',') return null;
  for (let at = head - 1; at > 0 && tokens[at]?.sentence === tokens[head]?.sentence; at--) {
    const text = tokens[at]?.text ?? '';
    if (/^["“”;:]$/.test(text)) return null;
    const clause = /^(?:who|whom|whose)$/i.test(text) ? tokens[tokens[at]?.head ?? -1] : undefined;
    if (clause?.relation.startsWith('acl:relcl') && entityOf[clause.head]) return somebody(entityOf[clause.head], member);
    if (somebody(entityOf[at], member)) return null;
  }
  return null;
}

/** The entity, where it is a person that the phrase can mean. */
function somebody(entity: Entity | null | undefined, member: Member): Entity | null {
  return entity?.admits(member) && (entity.genders & THING) === 0 ? entity : null;
}
