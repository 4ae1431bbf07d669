import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { readYamlTable } from './yaml-table.ts';

const NAME = 'data/lexicon/visits.yaml';
const FILE = new URL(`../../${NAME}`, import.meta.url);

const words = z.array(z.string().regex(/^[\p{Ll}-]+$/u, 'a lemma in lower case')).min(1);
const LISTS = [
  'going',
  'arriving',
  'leaving',
  'visiting',
  'stays',
  'carrying',
  'hosting',
  'summits',
  'ceremonies',
  'attending',
  'planned',
  'cancelled',
  'offered',
  'requested',
  'possible',
  'upcoming',
  'unsure',
  'past',
] as const;
const FORMS = ['state', 'official', 'working', 'private', 'transit'] as const;

const VisitWordsShape = z.strictObject({
  ...(Object.fromEntries(LISTS.map((list) => [list, words])) as Record<VisitList, typeof words>),
  forms: z.strictObject(Object.fromEntries(FORMS.map((form) => [form, words])) as Record<(typeof FORMS)[number], typeof words>),
});

/** A list of `data/lexicon/visits.yaml`. */
export type VisitList = (typeof LISTS)[number];

/** `data/lexicon/visits.yaml`: its lists, and forms of a visit by lemma. */
export interface VisitWords {
  readonly lists: Readonly<Record<VisitList, ReadonlySet<string>>>;
  readonly forms: ReadonlyMap<string, (typeof FORMS)[number]>;
}

let loaded: VisitWords | undefined;

export function visitWords(): VisitWords {
  loaded ??= index(readYamlTable(NAME, readFileSync(FILE, 'utf8'), VisitWordsShape));
  return loaded;
}

function index(table: z.infer<typeof VisitWordsShape>): VisitWords {
  return {
    lists: Object.fromEntries(LISTS.map((list) => [list, new Set(table[list])])) as unknown as VisitWords['lists'],
    forms: new Map(FORMS.flatMap((form) => table.forms[form].map((word) => [word, form] as const))),
  };
}

/** Is a lemma in a list? */
export function isVisitWord(list: VisitList, lemma: string): boolean {
  return visitWords().lists[list].has(lemma);
}
