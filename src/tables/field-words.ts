import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { readYamlTable } from './yaml-table.ts';

const NAME = 'data/lexicon/fields.yaml';
const FILE = new URL(`../../${NAME}`, import.meta.url);
const words = z.array(z.string().min(1)).min(1);
const FieldWordsShape = z.strictObject({
  topics: z.record(z.string(), words),
  partial: z.strictObject({ words, with: words }),
  unlike: z.record(z.string(), words),
  areas: words,
  ties: words,
  empty: words,
  talk: words,
  occasions: words,
  thanks: words,
  prepositions: words,
  light: words,
  naming: words,
});

/** `data/lexicon/fields.yaml` by lemma. */
export interface FieldWords {
  /** Topic of a word. */
  readonly topics: ReadonlyMap<string, string>;
  /** Topic words that tell a topic only before a noun or with one of `with`. */
  readonly partial: { readonly words: ReadonlySet<string>; readonly with: ReadonlySet<string> };
  /** Topic words, with the words before them that make something else of them. */
  readonly unlike: ReadonlyMap<string, ReadonlySet<string>>;
  readonly areas: ReadonlySet<string>;
  readonly ties: ReadonlySet<string>;
  /** Nouns that name no field unless a word beside them tells a topic. */
  readonly empty: ReadonlySet<string>;
  readonly talk: ReadonlySet<string>;
  readonly occasions: ReadonlySet<string>;
  readonly thanks: ReadonlySet<string>;
  readonly prepositions: ReadonlySet<string>;
  readonly light: ReadonlySet<string>;
  /** Light words that name a field themselves where what they lead to names none. */
  readonly naming: ReadonlySet<string>;
}

let read: FieldWords | undefined;

export function fieldWords(): FieldWords {
  if (!read) {
    const table = readYamlTable(NAME, readFileSync(FILE, 'utf8'), FieldWordsShape);
    read = {
      topics: new Map(Object.entries(table.topics).flatMap(([topic, list]) => list.map((word) => [word, topic] as const))),
      partial: { words: new Set(table.partial.words), with: new Set(table.partial.with) },
      unlike: new Map(Object.entries(table.unlike).map(([word, list]) => [word, new Set(list)])),
      areas: new Set(table.areas),
      ties: new Set(table.ties),
      empty: new Set(table.empty),
      talk: new Set(table.talk),
      occasions: new Set(table.occasions),
      thanks: new Set(table.thanks),
      prepositions: new Set(table.prepositions),
      light: new Set(table.light),
      naming: new Set(table.naming),
    };
  }
  return read;
}
