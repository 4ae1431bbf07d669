import { tables } from './pack.ts';
import type { Gender } from './shapes.ts';

export type TitlePart = 'honorific' | 'rank' | 'office' | 'modifier';

/** What a single word can be in a title; "general" is a rank and a modifier, "justice" an office and a modifier. */
export interface TitleWord {
  readonly parts: ReadonlySet<TitlePart>;
  readonly sectors: Readonly<Partial<Record<TitlePart, readonly string[]>>>;
  readonly gender: Gender | null;
}

let lexicon: ReadonlyMap<string, TitleWord> | undefined;

/** Looks a word up, in any case, with or without the full stop of an abbreviation. */
export function titleWord(word: string): TitleWord | undefined {
  lexicon ??= indexTitles();
  const lower = word.toLowerCase();
  return lexicon.get(lower) ?? (lower.endsWith('.') ? lexicon.get(lower.slice(0, -1)) : undefined);
}

function indexTitles(): Map<string, TitleWord> {
  const words = new Map<string, TitleWord>();
  const add = (part: TitlePart, entries: readonly Entry[]): void => {
    for (const entry of entries)
      for (const word of entry.words) {
        const before = words.get(word);
        words.set(word, {
          parts: new Set([...(before?.parts ?? []), part]),
          sectors: { ...before?.sectors, [part]: entry.sectors ?? [] },
          gender: before?.gender ?? entry.gender ?? null,
        });
      }
  };
  const { honorifics, ranks, offices, modifiers } = tables().titles;
  add('honorific', honorifics);
  add('rank', ranks);
  add('office', offices);
  add('modifier', modifiers);
  return words;
}

interface Entry {
  readonly words: readonly string[];
  readonly sectors?: readonly string[] | undefined;
  readonly gender?: Gender | undefined;
}
