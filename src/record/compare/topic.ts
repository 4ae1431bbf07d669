import type { Said } from './sentence-content.ts';

/** A field that the reader found; else the words that the sides share, or the first telling ones of the only side. */
export function topicOf(a: readonly Said[], b: readonly Said[]): string {
  const all = [...a, ...b];
  // A field that both name says best what they have in common.
  const named = b.flatMap(({ fields }) => fields.map((field) => field.toLowerCase()));
  const shared = a.flatMap(({ fields }) => fields).find((field) => named.includes(field.toLowerCase()));
  const field = shared ?? all.flatMap(({ fields }) => fields).toSorted((one, two) => one.length - two.length)[0];
  if (field !== undefined) return field;
  const there = new Set(b.flatMap(({ words }) => [...words.keys()]));
  const common = a.flatMap(({ words }) => [...words]).filter(([stem]) => there.has(stem));
  const telling = common.length > 0 ? common : [...(all[0]?.words ?? [])];
  return [...new Map(telling).values()].slice(0, 3).join(', ');
}
