import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { RelationKind } from '../domain/index.ts';
import { readYamlTable } from './yaml-table.ts';

const NAME = 'data/lexicon/relations.yaml';
const FILE = new URL(`../../${NAME}`, import.meta.url);

const words = z.array(z.string().regex(/^[\p{Ll}-]+$/u, 'a lemma in lower case')).min(1);
const RelationWordsShape = z.strictObject({
  kinds: z.strictObject({ alliance: words, partnership: words, friendship: words, relationship: words }),
  designating: words,
  going_on: words,
  wide: words,
  becoming: words,
});

/** `data/lexicon/relations.yaml` by lemma. */
export interface RelationWords {
  readonly kinds: ReadonlyMap<string, RelationKind>;
  readonly designating: ReadonlySet<string>;
  readonly goingOn: ReadonlySet<string>;
  /** Words of relations among many, or not among states. */
  readonly wide: ReadonlySet<string>;
  readonly becoming: ReadonlySet<string>;
}

let read: RelationWords | undefined;

export function relationWords(): RelationWords {
  if (!read) {
    const { kinds, designating, going_on, wide, becoming } = readYamlTable(NAME, readFileSync(FILE, 'utf8'), RelationWordsShape);
    read = {
      kinds: new Map(Object.entries(kinds).flatMap(([kind, list]) => list.map((word) => [word, kind as RelationKind] as const))),
      designating: new Set(designating),
      goingOn: new Set(going_on),
      wide: new Set(wide),
      becoming: new Set(becoming),
    };
  }
  return read;
}
