import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { readYamlTable } from './yaml-table.ts';

const FILE = new URL('../../data/lexicon/impersonal.yaml', import.meta.url);
const shape = z.strictObject({
  told: z.array(z.string()),
  settled: z.array(z.string()),
  matters: z.array(z.string()),
});

/** Lemmas by which an "it" is known to be somebody or nobody. */
export interface ImpersonalWords {
  /** Verbs whose passive has for its subject whom something is said to. */
  readonly told: ReadonlySet<string>;
  /** Verbs whose passive takes an infinitive that is not its subject's. */
  readonly settled: ReadonlySet<string>;
  /** What a clause is said to be. */
  readonly matters: ReadonlySet<string>;
}

let read: ImpersonalWords | undefined;

export function impersonalWords(): ImpersonalWords {
  if (!read) {
    const table = readYamlTable('data/lexicon/impersonal.yaml', readFileSync(FILE, 'utf8'), shape);
    read = {
      told: new Set(table.told),
      settled: new Set(table.settled),
      matters: new Set(table.matters),
    };
  }
  return read;
}
