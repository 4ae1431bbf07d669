import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { readYamlTable } from './yaml-table.ts';

const NAME = 'data/lexicon/ethnic-words.yaml';
const FILE = new URL(`../../${NAME}`, import.meta.url);

const names = z.array(z.string().regex(/^\p{Lu}\S*(?: \p{Lu}\S*)*$/u, 'a name as written')).min(1);
const EthnicWordsShape = z.strictObject({
  of: z.record(z.string().regex(/^[A-Z]{3}$/, 'ISO 3166-1 alpha-3'), names),
  abroad: names,
  descent: z.array(z.string().regex(/^\p{Ll}+$/u, 'a word in lower case')).min(1),
});

/** `data/lexicon/ethnic-words.yaml`. */
export interface EthnicWords {
  /** The state in which a people lives that has no state of its own, by the people's name as written. */
  readonly stateOf: ReadonlyMap<string, string>;
  /** Names of peoples that live outside the state of that name too. */
  readonly abroad: ReadonlySet<string>;
  /** Words before a people's name that tell descent and not citizenship. */
  readonly descent: ReadonlySet<string>;
}

let read: EthnicWords | undefined;

export function ethnicWords(): EthnicWords {
  if (!read) {
    const { of, abroad, descent } = readYamlTable(NAME, readFileSync(FILE, 'utf8'), EthnicWordsShape);
    read = {
      stateOf: new Map(Object.entries(of).flatMap(([state, list]) => list.map((name) => [name, state] as const))),
      abroad: new Set(abroad),
      descent: new Set(descent),
    };
  }
  return read;
}
