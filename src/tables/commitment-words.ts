import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { readYamlTable } from './yaml-table.ts';

const NAME = 'data/lexicon/commitments.yaml';
const FILE = new URL(`../../${NAME}`, import.meta.url);

const words = z.array(z.string().regex(/^[\p{Ll}-]+$/u, 'a lemma in lower case')).min(1);
const form = z.enum(['agreement', 'understanding', 'pledge', 'willingness']);
const takes = z.array(z.enum(['to', 'that', 'on', 'for', 'object'])).min(1);
const standing = z.enum(['new', 'reaffirmed']);
const entry = z.strictObject({
  words,
  form,
  takes,
  standing,
  together: z.literal(true).optional(),
  would: z.literal(true).optional(),
  firm: z.literal(true).optional(),
});

const CommitmentWordsShape = z.strictObject({
  verbs: z.array(entry),
  adjectives: z.array(entry),
  nouns: z.array(entry),
  accords: z.array(z.strictObject({ words, form })),
  firmness: words,
  standings: z.strictObject({ made: words, reaffirmed: words, 'in-progress': words, fulfilled: words, suspended: words, broken: words }),
  helpful: words,
  mutual: words,
  aid: words,
  asking: words,
  readying: words,
  martial: words,
  wished: words,
  striven: words,
  averted: words,
});

type Table = z.infer<typeof CommitmentWordsShape>;
export type BindingWord = Omit<Table['verbs'][number], 'words'>;
export type StandingCue = keyof Table['standings'];

/** `data/lexicon/commitments.yaml` by lemma. */
export interface CommitmentWords {
  readonly verbs: ReadonlyMap<string, BindingWord>;
  readonly adjectives: ReadonlyMap<string, BindingWord>;
  readonly nouns: ReadonlyMap<string, BindingWord>;
  readonly accords: ReadonlyMap<string, Table['accords'][number]['form']>;
  readonly standings: ReadonlyMap<string, StandingCue>;
  readonly firmness: ReadonlySet<string>;
  readonly helpful: ReadonlySet<string>;
  readonly mutual: ReadonlySet<string>;
  readonly aid: ReadonlySet<string>;
  readonly asking: ReadonlySet<string>;
  readonly readying: ReadonlySet<string>;
  readonly martial: ReadonlySet<string>;
  readonly wished: ReadonlySet<string>;
  readonly striven: ReadonlySet<string>;
  readonly averted: ReadonlySet<string>;
}

let read: CommitmentWords | undefined;

export function commitmentWords(): CommitmentWords {
  read ??= byLemma(readYamlTable(NAME, readFileSync(FILE, 'utf8'), CommitmentWordsShape));
  return read;
}

function byLemma(table: Table): CommitmentWords {
  const entries = (list: Table['verbs']) => new Map(list.flatMap(({ words, ...rest }) => words.map((word) => [word, rest] as const)));
  return {
    verbs: entries(table.verbs),
    adjectives: entries(table.adjectives),
    nouns: entries(table.nouns),
    accords: new Map(table.accords.flatMap(({ words, form }) => words.map((word) => [word, form] as const))),
    standings: new Map(Object.entries(table.standings).flatMap(([cue, list]) => list.map((word) => [word, cue as StandingCue] as const))),
    firmness: new Set(table.firmness),
    helpful: new Set(table.helpful),
    mutual: new Set(table.mutual),
    aid: new Set(table.aid),
    asking: new Set(table.asking),
    readying: new Set(table.readying),
    martial: new Set(table.martial),
    wished: new Set(table.wished),
    striven: new Set(table.striven),
    averted: new Set(table.averted),
  };
}
