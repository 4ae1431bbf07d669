import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { readYamlTable } from './yaml-table.ts';

const FILE = new URL('../../data/lexicon/speech-verbs.yaml', import.meta.url);
const shape = z.strictObject({ clause: z.array(z.string()), object: z.array(z.string()), documents: z.array(z.string()) });

export interface SpeechVerbs {
  /** Lemmas that take what is said as a clause. */
  readonly clause: ReadonlySet<string>;
  /** Lemmas whose noun object is what is said. */
  readonly object: ReadonlySet<string>;
  /** Lemmas of what something is said in: statement, readout. */
  readonly documents: ReadonlySet<string>;
}

let read: SpeechVerbs | undefined;

export function speechVerbs(): SpeechVerbs {
  if (!read) {
    const table = readYamlTable('data/lexicon/speech-verbs.yaml', readFileSync(FILE, 'utf8'), shape);
    read = { clause: new Set(table.clause), object: new Set(table.object), documents: new Set(table.documents) };
  }
  return read;
}
