import type { FullReading } from '../reading-shape.ts';
import type { Tone } from './tone.ts';
import type { Voice } from './voices.ts';

type Pair = readonly [number, number];

const MARKED: ReadonlySet<Tone> = new Set(['warm', 'sharp']);
const DAY = /^\d{4}-\d{2}-\d{2}$/;

export type DifferenceKind = 'numbers' | 'dates' | 'relation' | 'promise' | 'tone';

/** What the two accounts of a point give differently, in the words of each; an empty side gives nothing of the kind. */
export interface Difference {
  readonly what: DifferenceKind;
  readonly a: readonly string[];
  readonly b: readonly string[];
}

/** One account's part in a point. */
export interface Part {
  readonly reading: FullReading;
  readonly spans: readonly Pair[];
  readonly voices: readonly Voice[];
}

export function differencesOf(a: Part, b: Part): Difference[] {
  const compare = (what: DifferenceKind, one: readonly string[], two: readonly string[], both: boolean): Difference[] => {
    const [own, other] = [only(one, two), only(two, one)];
    const differs = both ? own.length > 0 && other.length > 0 : own.length + other.length > 0;
    return differs ? [{ what, a: own, b: other }] : [];
  };
  return [
    // A number or date that one side leaves out contradicts nothing.
    ...compare('numbers', numbersIn(a), numbersIn(b), true),
    ...compare('dates', datesIn(a), datesIn(b), true),
    ...compare('relation', relationsIn(a), relationsIn(b), true),
    // A promise that only one side tells of is news.
    ...compare('promise', promisesIn(a), promisesIn(b), false),
    ...toneDifference(a.voices, b.voices),
  ];
}

/** "numbers: 3 against 4; promise: pledge in the first alone". */
export function tellDifferences(differences: readonly Difference[]): string | null {
  return differences.length === 0
    ? null
    : differences.map(({ what, a, b }) => `${what}: ${tellSides(a.join(', '), b.join(', '))}`).join('; ');
}

function tellSides(a: string, b: string): string {
  if (a === '' || b === '') return `${a}${b} in the ${b === '' ? 'first' : 'second'} alone`;
  return `${a} against ${b}`;
}

function only(one: readonly string[], other: readonly string[]): string[] {
  return [...new Set(one)].filter((value) => !other.includes(value));
}

function numbersIn({ reading, spans }: Part): string[] {
  const characters = Array.from(reading.document.text);
  for (const { span } of reading.times) characters.fill(' ', ...span);
  return spans.flatMap(([start, end]) =>
    [
      ...characters
        .slice(start, end)
        .join('')
        .matchAll(/\d[\d,.]*\d|\d/g),
    ].map(([number]) => number.replaceAll(',', '')),
  );
}

/** Days alone: "last month" in one account contradicts no day in the other. */
function datesIn({ reading, spans }: Part): string[] {
  return reading.times.filter(({ type, value, span }) => type === 'DATE' && DAY.test(value) && isIn(span, spans)).map(({ value }) => value);
}

function relationsIn({ reading, spans }: Part): string[] {
  return reading.relations.filter(({ span }) => isIn(span, spans)).map(({ name }) => name);
}

function promisesIn({ reading, spans }: Part): string[] {
  return reading.commitments
    .filter(({ content: [first] }) => first !== undefined && isIn(first, spans))
    .map(({ form, standing }) => (standing === 'new' ? form : `${form} ${standing}`));
}

/** Where no tone is the same on both sides, and blame or praise is on one: that one insists and the other merely says is no difference. */
function toneDifference(a: readonly Voice[], b: readonly Voice[]): Difference[] {
  const [own, other] = [a, b].map((voices) => new Set(voices.flatMap(({ tone }) => tone ?? []))) as [Set<Tone>, Set<Tone>];
  const [first, second] = [a, b].map(cuesOf) as [string[], string[]];
  const marked = own.union(other).intersection(MARKED).size > 0;
  return own.intersection(other).size > 0 || !marked || first.length === 0 || second.length === 0
    ? []
    : [{ what: 'tone', a: first, b: second }];
}

/** The cues with a tone, else all. */
function cuesOf(voices: readonly Voice[]): string[] {
  const toned = voices.filter(({ tone }) => tone !== null);
  return [...new Set((toned.length > 0 ? toned : voices).flatMap(({ cue }) => cue ?? []))];
}

function isIn([at]: Pair, spans: readonly Pair[]): boolean {
  return spans.some(([start, end]) => start <= at && at < end);
}
