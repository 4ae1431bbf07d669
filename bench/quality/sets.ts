import { tables } from '../../src/tables/index.ts';
import { type WrittenReading, withClasses, withoutLearned } from './rewritten.ts';

/** A dev set, the command that reads it and the scorer that compares. */
export interface DevSet {
  readonly name: string;
  /** Path under the gold folder. */
  readonly gold: string;
  readonly layout: 'conllu' | 'jsonl';
  /** Arguments of `chancery`; the input comes after them. */
  readonly reads: readonly string[];
  /** The scorer's file and what stands before gold and prediction. */
  readonly scorer: readonly [file: string, ...before: string[]];
  readonly answer: 'words' | 'shares' | 'attribution-json';
  /** Path under the gold folder of the documents that the gold rows name by id, to be read without their titles. */
  readonly documents?: string;
  /** What is made of each reading before it is scored. */
  readonly rewrite?: (reading: WrittenReading) => WrittenReading;
}

const ANALYSE_TREEBANK = ['analyse', '--input', 'conllu', '--quiet'];
const ANALYSE = ['analyse', '--input', 'jsonl', '--quiet'];
const READ = ['read', '--input', 'jsonl', '--format', 'json', '--quiet'];

const syntax = (name: string, gold: string): DevSet => ({
  name,
  gold,
  layout: 'conllu',
  reads: ANALYSE_TREEBANK,
  scorer: ['language.py', 'syntax'],
  answer: 'words',
});
const names = (name: string, gold: string): DevSet => ({
  name,
  gold,
  layout: 'jsonl',
  reads: ANALYSE,
  scorer: ['language.py', 'names'],
  answer: 'words',
});
const readings = (name: string, gold: string, scorer: string): DevSet => ({
  name,
  gold,
  layout: 'jsonl',
  reads: READ,
  scorer: [scorer],
  answer: scorer === 'attribution.py' ? 'attribution-json' : 'words',
});

const events = (name: string, gold: string, scorer: string, documents?: string): DevSet => ({
  ...readings(name, gold, scorer),
  answer: 'shares',
  ...(documents === undefined ? {} : { documents }),
});

const states = new Set(tables().states.map(({ iso3 }) => iso3));

export const SETS: readonly DevSet[] = [
  syntax('ewt', 'syntax/ewt-dev.conllu'),
  syntax('gum', 'syntax/gum-dev.conllu'),
  names('worldwide', 'names/worldwide-dev.jsonl'),
  names('crossner', 'names/crossner-politics-dev.jsonl'),
  readings('polnear', 'attribution/polnear-dev.jsonl', 'attribution.py'),
  readings('meantime', 'time/meantime-dev.jsonl', 'times.py'),
  readings('gum-dates', 'time/gum-dates-dev.jsonl', 'times.py'),
  readings('marked', 'readouts/marked-dev.jsonl', 'marked.py'),
  events('gsr', 'events/gsr-dev.jsonl', 'events.py'),
  { ...events('gsr-classes', 'events/gsr-dev.jsonl', 'events.py'), rewrite: (reading) => withClasses(reading, states) },
  events('plv', 'events/plv-train.jsonl', 'events.py'),
  { ...events('plv-rules', 'events/plv-train.jsonl', 'events.py'), rewrite: withoutLearned },
  events('titles', 'readouts/titles.jsonl', 'titles.py', 'readouts/docs.jsonl'),
];
