import type { Actor, Analysis, Mention } from '../../../domain/index.ts';
import { coverTokens, tokensIn } from '../../../language/align.ts';

/** Does a group's mention go from a name of its members to another: "Ann Lee and Bo Ek", not "the two leaders" or "the ministers of Kenya and Peru"? */
function isRow({ members }: Actor, { span }: Mention, actors: readonly Actor[]): boolean {
  if (members.length < 2) return false;
  const own = actors.filter(({ id }) => members.includes(id)).flatMap(({ mentions }) => mentions);
  return own.some((one) => one.span.start === span.start) && own.some((one) => one.span.end === span.end && one.span.start > span.start);
}

/** Mentions of all actors, found by token. */
export class Mentions {
  readonly #list: readonly { readonly mention: Mention; readonly actor: Actor }[];
  /** For each token the index of the mention that covers it, or -1. Where mentions overlap, the shorter wins; rows of names are their members'. */
  readonly #at: Int32Array;
  /** The same of those who speak together: "the two leaders", "Ann Lee and Bo Ek". */
  readonly #together: Int32Array;
  readonly #named: Uint8Array;

  constructor(analysis: Analysis, actors: readonly Actor[]) {
    const all = actors.flatMap((actor) => actor.mentions.map((mention) => ({ mention, actor })));
    this.#list = all.sort((a, b) => b.mention.span.end - b.mention.span.start - (a.mention.span.end - a.mention.span.start));
    this.#named = coverTokens(analysis.tokens.length, analysis.names);
    this.#at = new Int32Array(analysis.tokens.length).fill(-1);
    this.#together = new Int32Array(analysis.tokens.length).fill(-1);
    const spans = analysis.tokens.map((token) => token.span);
    for (const [n, { mention, actor }] of this.#list.entries()) {
      const range = tokensIn(spans, mention.span);
      if (actor.members.length > 1) this.#together.fill(n, ...range);
      if (!isRow(actor, mention, actors)) this.#at.fill(n, ...range);
    }
  }

  at(token: number): { readonly mention: Mention; readonly actor: Actor } | null {
    return this.#list[this.#at[token] ?? -1] ?? null;
  }

  /** The group that a token's words, and perhaps others beside them, name by its members. */
  togetherAt(token: number): Actor | null {
    return this.#list[this.#together[token] ?? -1]?.actor ?? null;
  }

  /** Whether a token belongs to a name or a mention. */
  isName(token: number): boolean {
    return this.#named[token] === 1 || this.at(token) !== null;
  }

  /** Whoever is mentioned in `[from, to)`, in the order of the words. */
  between(from: number, to: number): Actor[] {
    const found: Actor[] = [];
    for (let i = Math.max(from, 0); i < to; i++) {
      const actor = this.at(i)?.actor;
      if (actor && actor !== found.at(-1)) found.push(actor);
    }
    return found;
  }

  /** Persons named in `[from, to)`, each once. */
  personsIn(from: number, to: number): Actor[] {
    const found = new Set<Actor>();
    for (let i = Math.max(from, 0); i < to; i++) {
      const here = this.at(i);
      if (here?.actor.kind === 'person' && here.mention.form === 'name') found.add(here.actor);
    }
    return [...found];
  }
}
