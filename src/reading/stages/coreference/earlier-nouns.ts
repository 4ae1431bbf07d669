import type { Analysis } from '../../../domain/index.ts';
import { dependentsOf, relationOf } from '../../../language/dependents.ts';
import type { Entity, Member } from './entity.ts';

/** How far back a noun is taken up by the same noun, in tokens. */
const REACH = 1500;
const DEMONSTRATIVE = /^(?:this|that|these|those|such)$/;
const OWNED = /^nmod:poss/;

type Standing = 'the' | 'this' | 'owned' | 'a' | 'bare';

/** What stands with a noun: as what it is brought in, whose it is, what tells it from others of its kind. */
interface Description {
  readonly standing: Standing;
  readonly owner: Entity | null;
  readonly telling: ReadonlySet<string>;
}

/** Nouns used so far, by head. */
export class EarlierNouns {
  readonly #analysis: Analysis;
  readonly #dependents: readonly (readonly number[])[];
  readonly #byHead = new Map<string, { entity: Entity; description: Description; at: number }[]>();

  constructor(analysis: Analysis) {
    this.#analysis = analysis;
    this.#dependents = dependentsOf(analysis);
  }

  /**
   * The entity that a definite noun takes up: the last one of the same noun, if nothing said of it now tells it from that one,
   * and the model does not speak against it where only kinds of things were spoken of.
   *
   * Reads: "A new bridge was built. The bridge fell." → The bridge = A new bridge
   * Leaves: "The northern bridge held. The southern bridge fell."
   */
  find(member: Member, entityOf: readonly (Entity | null)[]): Entity | null {
    const description = this.#describe(member, entityOf);
    if (description.standing === 'a' || description.standing === 'bare') return null;
    const earlier = this.#byHead.get(this.#key(member)) ?? [];
    for (let k = earlier.length - 1; k >= 0 && k >= earlier.length - 6; k--) {
      const one = earlier[k] as (typeof earlier)[number];
      if (member.phrase.head - one.at > REACH) break;
      if (!isSame(description, one.description) || !one.entity.admits(member)) continue;
      if (isGiven(description, one.description) || this.#isSeen(member, one.entity, entityOf)) return one.entity;
    }
    return null;
  }

  add(member: Member, entity: Entity, entityOf: readonly (Entity | null)[]): void {
    const key = this.#key(member);
    const earlier = this.#byHead.get(key) ?? [];
    earlier.push({ entity, description: this.#describe(member, entityOf), at: member.phrase.head });
    this.#byHead.set(key, earlier);
  }

  /** Does the model see it as an antecedent at all? */
  #isSeen({ phrase }: Member, entity: Entity, entityOf: readonly (Entity | null)[]): boolean {
    return this.#analysis.references[phrase.head]?.antecedents.some(({ token }) => entityOf[token] === entity) ?? false;
  }

  #key({ phrase, traits }: Member): string {
    return `${this.#analysis.tokens[phrase.head]?.lemma.toLowerCase()} ${traits.numbers}`;
  }

  #describe({ phrase }: Member, entityOf: readonly (Entity | null)[]): Description {
    let standing: Standing = 'bare';
    let owner: Entity | null = null;
    const telling = new Set<string>();
    for (const child of this.#dependents[phrase.head] ?? []) {
      const token = this.#analysis.tokens[child];
      if (!token || child < phrase.from || child >= phrase.to) continue;
      const relation = relationOf(token);
      if (relation === 'det') standing = standingOf(token.text.toLowerCase(), standing);
      else if (OWNED.test(token.relation)) {
        standing = 'owned';
        owner = entityOf[child] ?? null;
        if (!owner) telling.add(token.lemma.toLowerCase());
      } else if (/^(?:amod|compound|nummod|nmod|flat)$/.test(relation)) telling.add(token.lemma.toLowerCase());
      else if (relation === 'acl') telling.add(`acl ${child}`);
    }
    return { standing, owner, telling };
  }
}

function standingOf(article: string, otherwise: Standing): Standing {
  if (article === 'the') return 'the';
  if (DEMONSTRATIVE.test(article)) return 'this';
  return /^an?$/.test(article) ? 'a' : otherwise;
}

/** "Bridges fall. This bridge stands": what was spoken of as a kind, or as one of many, is mostly another. */
function isGiven(now: Description, before: Description): boolean {
  return before.standing === 'bare' ? now.standing === 'the' : before.standing !== 'a';
}

function isSame(now: Description, before: Description): boolean {
  if (now.owner && before.owner && now.owner !== before.owner) return false;
  if (now.owner && !before.owner && before.telling.size > 0) return false;
  for (const word of now.telling) if (!before.telling.has(word)) return false;
  return true;
}
