import type { FullReading } from '../reading-shape.ts';
import { countriesOf } from './countries.ts';

type Link = readonly [number, number];

/** Where each account first tells that the same two or more countries met or talked, as numbers of sentences; null where one does not. */
export function findMeetingTold(a: FullReading, b: FullReading): Link | null {
  const [own, other] = [talksOf(a), talksOf(b)];
  for (const one of own)
    for (const two of other) if (one.countries.intersection(two.countries).size >= 2) return [one.sentence, two.sentence];
  return null;
}

function talksOf({ events, sentences, actors }: FullReading): { countries: ReadonlySet<string>; sentence: number }[] {
  return events
    .filter(({ type, status }) => type === 'CONSULT' && (status === 'happened' || status === 'ongoing'))
    .toSorted((one, two) => one.span[0] - two.span[0])
    .map(({ actor, recipient, span: [at] }) => ({
      countries: countriesOf([...actor, ...recipient], actors),
      sentence: sentences.findIndex(({ span: [start, end] }) => start <= at && at < end),
    }))
    .filter(({ sentence }) => sentence >= 0);
}
