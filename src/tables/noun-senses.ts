import { tables } from './pack.ts';
import type { Gender } from './shapes.ts';

/** Who a noun can stand for: a man, a woman, a person of either sex, those who act together. */
export type NounSense = Gender | 'person' | 'group';

let nouns: ReadonlyMap<string, ReadonlySet<NounSense>> | undefined;
let names: ReadonlyMap<string, Gender> | undefined;

/** Senses of a noun (singular, or as listed) in any case; none for a thing, or for what is not listed. */
export function nounSense(word: string): ReadonlySet<NounSense> {
  nouns ??= indexNouns();
  return nouns.get(word.toLowerCase()) ?? NONE;
}

const NONE: ReadonlySet<NounSense> = new Set();

/** The gender that nearly all bearers of a given name have; null where it goes both ways or is not known. */
export function givenNameGender(name: string): Gender | null {
  names ??= new Map(
    (['male', 'female'] as const).flatMap((gender) => tables().givenNames[gender].map((one): [string, Gender] => [one, gender])),
  );
  const plain = name.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
  return names.get(plain) ?? names.get(/^\p{L}+/u.exec(plain)?.[0] ?? '') ?? null;
}

function indexNouns(): Map<string, Set<NounSense>> {
  const { male, female, persons, groups } = tables().personNouns;
  const index = new Map<string, Set<NounSense>>();
  const lists = [
    ['male', male],
    ['female', female],
    ['person', persons],
    ['group', groups],
  ] as const;
  for (const [sense, words] of lists) for (const word of words) index.set(word, (index.get(word) ?? new Set()).add(sense));
  return index;
}
