import { tables } from './pack.ts';
import type { PastLeader } from './past-leader-shape.ts';
import { nameWords, sameNameWord } from './person-name-words.ts';

/** Words of titles that leaders go by. */
const LEADING = /^(?:president|premier|minister|chancellor|king|queen|emir|emperor|sultan|leader|ruler|general|colonel|marshal|sheikh)$/;

/** By the first letters of the family name. */
let byFamily: Map<string, { readonly leader: PastLeader; readonly names: readonly (readonly string[])[] }[]> | undefined;

function index(): NonNullable<typeof byFamily> {
  if (byFamily) return byFamily;
  byFamily = new Map();
  for (const leader of tables().pastLeaders) {
    const names = [leader.person, ...leader.aliases.split(';')].map((name) => nameWords(name)).filter((words) => words.length > 0);
    for (const start of new Set(names.map((words) => startOf(words.at(-1) as string))))
      byFamily.set(start, [...(byFamily.get(start) ?? []), { leader, names }]);
  }
  return byFamily;
}

/**
 * The state that somebody of this name led, for texts without a date or from before the tables of offices: by the full name, or by the
 * family name beside a leader's title. Null where nobody is known or leaders of two states fit. `titles`: words of the titles beside the name.
 */
export function pastLeaderState(name: string, titles: readonly (readonly string[])[], year: number | null): string | null {
  const words = nameWords(name);
  const family = words.at(-1);
  if (!family) return null;
  const titled = titles.some((title) => title.some((word) => LEADING.test(word)));
  const fitting = (index().get(startOf(family)) ?? []).filter(({ leader, names }) => {
    if (year !== null && (year < Number(leader.from || 0) - 1 || year > Number(leader.to || 9999) + 1)) return false;
    return words.length > 1
      ? names.some((known) => agree(words, known))
      : titled && names.some((known) => sameNameWord(family, known.at(-1) as string));
  });
  const states = new Set(fitting.map(({ leader }) => leader.state));
  return states.size === 1 ? ([...states][0] ?? null) : null;
}

function startOf(word: string): string {
  return word.slice(0, 2);
}

/** First and last words alike, or all words of the shorter name in the longer. */
function agree(words: readonly string[], known: readonly string[]): boolean {
  const [short, long] = words.length <= known.length ? [words, known] : [known, words];
  return short.length > 1 && short.every((word) => long.some((other) => sameNameWord(word, other)));
}
