import { fromTables } from './from-tables.ts';
import type { CodedActor, CodedTime } from './own/own-actors.ts';
import { nameWords } from './person-name-words.ts';
import { agree } from './persons.ts';
import { titleWord } from './titles.ts';

interface Indexed {
  readonly actor: CodedActor;
  readonly names: readonly (readonly string[])[];
}

/** By each word of each name. */
const byWord = fromTables(({ coded }) => {
  const index = new Map<string, Indexed[]>();
  for (const actor of coded) {
    const names = actor.names.map((name) => nameWords(withoutTitle(name))).filter((words) => words.length > 0);
    for (const word of new Set(names.flat())) index.set(word, [...(index.get(word) ?? []), { actor, names }]);
  }
  return index;
});

/** "President Karzai" is found as Karzai. */
function withoutTitle(name: string): string {
  const words = name.split(' ');
  const first = words.findIndex((word) => titleWord(word) === undefined);
  return words.slice(Math.max(0, first)).join(' ');
}

/** What a user's actor dictionary knows of somebody on a day. */
export interface Coded {
  readonly actor: CodedActor;
  readonly country: string | null;
  readonly sectors: readonly string[];
  /** The codes that hold on the day: those with dates, or else those without. */
  readonly times: readonly CodedTime[];
}

/** Finds a name in the user's actor dictionaries; `day` is YYYY-MM-DD, or null where the text has none. */
export function codedByName(name: string, day: string | null): Coded | null {
  const words = nameWords(name);
  const near = words.map((word) => byWord().get(word) ?? []).find((found) => found.length > 0) ?? [];
  const exact = near.find(({ names }) => names.some((known) => known.join(' ') === words.join(' ')));
  const found = exact ?? near.find(({ names }) => words.length > 1 && names.some((known) => agree(words, known)));
  if (!found) return null;
  const { actor } = found;
  const dated = day === null ? [] : actor.times.filter((time) => (time.since ?? time.until) !== null && holdsOn(time, day));
  const times = dated.length > 0 ? dated : actor.times.filter(({ since, until }) => since === null && until === null);
  if (times.length === 0) return null;
  const country = times.map((time) => time.country).find((code) => code !== null) ?? null;
  return { actor, country, sectors: [...new Set(times.flatMap(({ sectors }) => sectors))], times };
}

function holdsOn({ since, until }: CodedTime, day: string): boolean {
  return (since === null || since <= day) && (until === null || day <= until);
}
