import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readJsonLines } from '../json-lines.ts';
import { EXAMPLES, GOLD } from '../places.ts';

export interface Text {
  readonly id: string;
  readonly text: string;
  readonly date: string | null;
}

interface Readout extends Text {
  readonly lang: string;
}

/** Words as white space parts them: the one count that does not depend on a tokenizer. */
export function countWords(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}

/** Real readouts where they are at hand, else the examples over and over; up to `words` words. */
export function gatherTexts(words: number): { readonly name: string; readonly texts: readonly Text[] } {
  const readouts = join(GOLD, 'readouts/docs.jsonl');
  if (!existsSync(readouts)) return { name: 'examples, repeated', texts: takeWords(readExamples(), words) };
  const english = readJsonLines<Readout>(readouts).filter(({ lang }) => lang === 'en');
  return { name: 'readouts', texts: takeWords(spread(english), words) };
}

export function readExamples(): Text[] {
  return readdirSync(EXAMPLES)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => ({ id: name, text: readFileSync(join(EXAMPLES, name), 'utf8'), date: null }));
}

/** Texts in turn, over and over, until they hold `words` words. */
export function takeWords(texts: readonly Text[], words: number): Text[] {
  const taken: Text[] = [];
  for (let have = 0; have < words; ) {
    const next = texts[taken.length % texts.length];
    const count = next ? countWords(next.text) : 0;
    if (!next || count === 0) break;
    taken.push({ ...next, id: `${taken.length} ${next.id}` });
    have += count;
  }
  return taken;
}

/** One text of about `words` words, made of whole paragraphs of the examples over and over. */
export function makeLongText(examples: readonly Text[], words: number): Text {
  const paragraphs = examples.flatMap(({ text }) => text.split(/\n\s*\n/)).filter((paragraph) => countWords(paragraph) > 20);
  const parts = takeWords(
    paragraphs.map((text, i) => ({ id: String(i), text, date: null })),
    words,
  );
  return { id: `${words} words`, text: parts.map(({ text }) => text).join('\n\n'), date: null };
}

/** Documents from all over the list in a fixed order, so that a part of it holds every issuer. */
function spread<T>(items: readonly T[]): T[] {
  const stride = 7;
  return Array.from({ length: stride }, (_, from) => items.filter((_, i) => i % stride === from)).flat();
}
