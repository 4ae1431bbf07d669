import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { readYamlTable } from './yaml-table.ts';

const NAME = 'data/lexicon/tone-words.yaml';
const FILE = new URL(`../../${NAME}`, import.meta.url);

export const TONES = ['warm', 'firm', 'sharp'] as const;
export type Tone = (typeof TONES)[number];

const words = z.array(z.string().regex(/^\p{Ll}+$/u, 'a lemma in lower case')).min(1);
const ToneWordsShape = z.strictObject({ warm: words, firm: words, sharp: words });

let read: ReadonlyMap<string, Tone> | undefined;

/** `data/lexicon/tone-words.yaml`: the tone of a verb by its lemma. */
export function toneWords(): ReadonlyMap<string, Tone> {
  if (!read) {
    const table = readYamlTable(NAME, readFileSync(FILE, 'utf8'), ToneWordsShape);
    read = new Map(TONES.flatMap((tone) => table[tone].map((word) => [word, tone] as const)));
  }
  return read;
}
