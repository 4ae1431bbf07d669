import type { Analysis } from '../../../domain/index.ts';
import { dependentsOf, relationOf } from '../../../language/dependents.ts';
import type { Entity, Member } from './entity.ts';

/** How far back a noun is taken up by the same noun, in tokens. */
const REACH = 1500;
const DEFINITE = /^(?:the|this|that|these|those|such)$/;
const OWNED = /^nmod:poss/;

/** What stands with a noun: what makes it definite, whose it is, what tells it from others of its kind. */
interface Description {
  readonly definite: boolean;
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
   * The entity that a definite noun takes up: the last one of the same noun, if nothing said of it now tells it from that one.
   *
   * Reads: "A new bridge was built. The bridge fell." → The bridge = A new bridge
   * Leaves: "The northern bridge held. The southern bridge fell."
   */
  find(member: Member, entityOf: readonly (Entity | null)[]): Entity | null {
    const description = this.#describe(member, entityOf);
    if (!description.definite && !description.owner) return null;
    const earlier = this.#byHead.get(this.#key(member)) ?? [];
    for (let k = earlier.length - 1; k >= 0 && k >= earlier.length - 6; k--) {
      const one = earlier[k] as (typeof earlier)[number];
      if (member.phrase.head - one.at > REACH) break;
      if (isSame(description, one.description) && one.entity.admits(member)) return one.entity;
    }
    return null;
  }

  add(member: Member, entity: Entity, entityOf: readonly (Entity | null)[]): void {
    const key = this.#key(member);
    const earlier = this.#byHead.get(key) ?? [];
    earlier.push({ entity, description: this.#describe(member, entityOf), at: member.phrase.head });
    this.#byHead.set(key, earlier);
  }

  #key({ phrase, traits }: Member): string {
    return `${this.#analysis.tokens[phrase.head]?.lemma.toLowerCase()} ${traits.numbers}`;
  }

  #describe({ phrase }: Member, entityOf: readonly (Entity | null)[]): Description {
    let definite = false;
    let owner: Entity | null = null;
    const telling = new Set<string>();
    for (const child of this.#dependents[phrase.head] ?? []) {
      const token = this.#analysis.tokens[child];
      if (!token || child < phrase.from || child >= phrase.to) continue;
      const relation = relationOf(token);
      if (relation === 'det') definite ||= DEFINITE.test(token.text.toLowerCase());
      else if (OWNED.test(token.relation)) {
        owner = entityOf[child] ?? null;
        if (!owner) telling.add(token.lemma.toLowerCase());
      } else if (/^(?:amod|compound|nummod|nmod|flat)$/.test(relation)) telling.add(token.lemma.toLowerCase());
      else if (relation === 'acl') telling.add(`acl ${child}`);
    }
    return { definite, owner, telling };
  }
}

function isSame(now: Description, before: Description): boolean {
  if (now.owner && before.owner && now.owner !== before.owner) return false;
  if (now.owner && !before.owner && before.telling.size > 0) return false;
  for (const word of now.telling) if (!before.telling.has(word)) return false;
  return true;
}
