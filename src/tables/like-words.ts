import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { readYamlTable } from './yaml-table.ts';

const NAME = 'data/lexicon/like-words.yaml';
const FILE = new URL(`../../${NAME}`, import.meta.url);

const LikeWordsShape = z.record(z.string(), z.array(z.string().regex(/^[\p{Ll}\d-]+$/u, 'a word in lower case')).min(2));

let read: ReadonlyMap<string, readonly string[]> | undefined;

/** `data/lexicon/like-words.yaml`: groups of words that say much the same, by what they say. */
export function likeWords(): ReadonlyMap<string, readonly string[]> {
  read ??= new Map(Object.entries(readYamlTable(NAME, readFileSync(FILE, 'utf8'), LikeWordsShape)));
  return read;
}
