import { type Actor, overlaps, type Reading, type Span, type Statement } from '../../src/domain/index.ts';
import { hasSpeakers } from './speakers.ts';
import type { Want, WantedStatement } from './want.ts';

/** How many records of a kind a person wants, how many the reader has, and how many of them are the same. */
export interface Tally {
  readonly kind: 'date' | 'time' | 'person' | 'said' | 'within';
  readonly want: number;
  readonly have: number;
  readonly right: number;
}

/** Overlap of content words (Dice) from which two statements are the same. */
const SAME_CONTENT = 0.8;

/**
 * A reading (UTF-16 spans of `text`) against a person's. Date: equal. Time: spans overlap, value equal. Person: name and
 * country equal, of the persons whom the text names. Said: content words overlap by 0.8 (Dice), speaker and manner equal.
 * Within: an inner and its outer statement found, and the one told in the other.
 */
export function scoreReading(want: Want, reading: Reading, text: string): Tally[] {
  const pairs = pairStatements(want, reading, text);
  return [
    scoreDate(want, reading),
    scoreTimes(want, reading),
    scorePersons(want, reading),
    { kind: 'said', want: want.statements.length, have: reading.statements.length, right: pairs.filter((pair) => pair.right).length },
    scoreWithin(want, reading, pairs),
  ];
}

function scoreDate(want: Want, reading: Reading): Tally {
  const have = reading.document.date;
  return { kind: 'date', want: want.date ? 1 : 0, have: have ? 1 : 0, right: want.date !== null && want.date === have ? 1 : 0 };
}

function scoreTimes(want: Want, reading: Reading): Tally {
  const right = countPaired(want.times, reading.times, (a, b) => overlaps(a.span, b.span) && a.value === b.value);
  return { kind: 'time', want: want.times.length, have: reading.times.length, right };
}

function scorePersons(want: Want, reading: Reading): Tally {
  const named = reading.actors.filter((actor) => actor.kind === 'person' && isNamed(actor));
  const right = countPaired(want.persons, named, (a, b) => a.name === b.name && a.country === b.country);
  return { kind: 'person', want: want.persons.length, have: named.length, right };
}

function isNamed(actor: Actor): boolean {
  return actor.mentions.some((mention) => mention.form === 'name');
}

/** How many of `wanted` have a partner in `had`, each used once. */
function countPaired<A, B>(wanted: readonly A[], had: readonly B[], same: (a: A, b: B) => boolean): number {
  const free = new Set(had);
  return wanted.filter((a) => {
    for (const b of free) if (same(a, b)) return free.delete(b);
    return false;
  }).length;
}

interface Pair {
  readonly wanted: number;
  readonly statement: Statement;
  readonly overlap: number;
  /** Speaker and manner are equal too. */
  readonly right: boolean;
}

/** Statements of the same content, one to one; of several, those with the right speaker and manner, then the closest. */
function pairStatements(want: Want, reading: Reading, text: string): Pair[] {
  const all = want.statements.flatMap((wanted, index) =>
    reading.statements.map((statement) => ({
      wanted: index,
      statement,
      overlap: overlapOfWords(text, wanted.content, statement.content),
      right: isSame(wanted, statement, reading, text),
    })),
  );
  const near = all.filter((pair) => pair.overlap >= SAME_CONTENT);
  near.sort((a, b) => Number(b.right) - Number(a.right) || b.overlap - a.overlap);
  const taken = new Set<number | Statement>();
  return near.filter(({ wanted, statement }) => {
    if (taken.has(wanted) || taken.has(statement)) return false;
    taken.add(wanted).add(statement);
    return true;
  });
}

function isSame(wanted: WantedStatement, statement: Statement, reading: Reading, text: string): boolean {
  return wanted.manner === statement.manner && hasSpeakers(wanted.speakers, statement.speaker, reading.actors, text);
}

function scoreWithin(want: Want, reading: Reading, pairs: readonly Pair[]): Tally {
  const found = new Map(pairs.map((pair) => [pair.wanted, pair.statement]));
  const right = want.statements.filter((wanted, index) => {
    const outer = wanted.within === null ? undefined : found.get(wanted.within);
    return outer !== undefined && found.get(index)?.within === outer.id;
  }).length;
  const nested = (statement: { within: number | string | null }) => statement.within !== null;
  return { kind: 'within', want: want.statements.filter(nested).length, have: reading.statements.filter(nested).length, right };
}

/** Dice of the words in two sets of runs, 0–1; a word is known by where it starts. */
function overlapOfWords(text: string, a: readonly Span[], b: readonly Span[]): number {
  const left = wordStarts(text, a);
  const right = wordStarts(text, b);
  const shared = [...left].filter((start) => right.has(start)).length;
  return shared === 0 ? 0 : (2 * shared) / (left.size + right.size);
}

function wordStarts(text: string, runs: readonly Span[]): Set<number> {
  const word = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu;
  return new Set(runs.flatMap((run) => [...text.slice(run.start, run.end).matchAll(word)].map((found) => run.start + found.index)));
}
