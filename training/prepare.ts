/**
 * Cuts the training sets with the program's own tokeniser, so that training and reading see the same words.
 * node training/prepare.ts GOLD_FOLDER VOCABULARY OUT_FOLDER
 * Writes OUT_FOLDER/<set>.jsonl, one document a line:
 * { id, sentences: [{ par, words: string[], spans, pieces: number[][], shapes, quotes, upos?, head?, rel?, names?, said?, link? }] }
 * head: index in the sentence, itself for the root. link: indices in the document of the first tokens of the cues. par: begins a paragraph.
 */
import { createReadStream, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Span } from '../src/domain/span.ts';
import { tokensIn } from '../src/language/align.ts';
import { Pieces } from '../src/language/pieces.ts';
import { quoteStates } from '../src/language/quotes.ts';
import { findSentences } from '../src/language/sentences.ts';
import { shapeOf } from '../src/language/shape.ts';
import { findTokens } from '../src/language/tokens.ts';
import { codePointsToUnits } from '../src/text/code-points.ts';
import { findParagraphs } from '../src/text/paragraphs.ts';

interface Sentence {
  par: boolean;
  words: string[];
  spans?: [number, number][];
  pieces: (readonly number[])[];
  shapes: number[];
  quotes: number[];
  upos?: string[];
  head?: number[];
  rel?: string[];
  names?: string[];
  said?: string[];
  link?: number[][];
}
interface Marked {
  id: string;
  text: string;
  entities?: { start: number; end: number; type: string }[];
  attributions?: { source: [number, number][]; cue: [number, number][]; content: [number, number][] }[];
}

const [gold, vocabulary, out] = process.argv.slice(2);
if (!gold || !vocabulary || !out) throw new Error('usage: node training/prepare.ts GOLD_FOLDER VOCABULARY OUT_FOLDER');
mkdirSync(out, { recursive: true });
const pieces = Pieces.fromFile(vocabulary);

const NAMES: Record<string, string> = {
  person: 'PERSON',
  per: 'PERSON',
  politician: 'PERSON',
  organization: 'ORG',
  organisation: 'ORG',
  org: 'ORG',
  politicalparty: 'ORG',
  location: 'LOC',
  loc: 'LOC',
  country: 'LOC',
  norp: 'NORP',
  facility: 'FAC',
  product: 'PRODUCT',
  date: 'DATE',
  misc: 'MISC',
  money: 'MONEY',
};

function features(words: string[]) {
  return { words, pieces: words.map((word) => pieces.of(word)), shapes: words.map(shapeOf) };
}

/** Quotation states run over whole paragraphs, so they are set when the paragraph's sentences are known. */
function setQuotes(sentences: Sentence[]): void {
  for (let from = 0; from < sentences.length; ) {
    let to = from + 1;
    while (to < sentences.length && !sentences[to]?.par) to++;
    const paragraph = sentences.slice(from, to);
    const states = quoteStates(paragraph.flatMap((sentence) => sentence.words));
    let at = 0;
    for (const sentence of paragraph) {
      sentence.quotes = states.slice(at, at + sentence.words.length);
      at += sentence.words.length;
    }
    from = to;
  }
}

function* treebank(file: string): Generator<{ id: string; sentences: Sentence[] }> {
  let id = '';
  let sentences: Sentence[] = [];
  let par = true;
  for (const block of readFileSync(file, 'utf8').split(/\n\n+/)) {
    const lines = block.split('\n');
    for (const line of lines) {
      if (line.startsWith('# newdoc id = ')) {
        if (sentences.length > 0) {
          setQuotes(sentences);
          yield { id, sentences };
        }
        id = line.slice(14);
        sentences = [];
        par = true;
      } else if (line.startsWith('# newpar')) par = true;
    }
    const rows = lines.map((line) => line.split('\t')).filter((row) => /^\d+$/.test(row[0] ?? ''));
    if (rows.length === 0) continue;
    sentences.push({
      par,
      quotes: [],
      ...features(rows.map((row) => row[1] as string)),
      upos: rows.map((row) => row[3] as string),
      head: rows.map((row, i) => (row[6] === '0' ? i : Number(row[6]) - 1)),
      rel: rows.map((row) => row[7] as string),
    });
    par = false;
  }
  if (sentences.length > 0) {
    setQuotes(sentences);
    yield { id, sentences };
  }
}

function bio(tags: string[], from: number, to: number, label: string): void {
  for (let i = from; i < to; i++) if (tags[i] === 'O') tags[i] = `${i === from ? 'B' : 'I'}-${label}`;
}

function cutMarked(doc: Marked): { id: string; sentences: Sentence[] } {
  const units = codePointsToUnits(doc.text);
  const span = (start: number, end: number): Span => ({ start: units(start), end: units(end) });
  const sentences: Sentence[] = [];
  const spans: Span[] = [];
  for (const paragraph of findParagraphs(doc.text)) {
    const tokens = findTokens(doc.text, paragraph.start, paragraph.end);
    findSentences(doc.text, tokens).forEach(([from, to], n) => {
      const own = tokens.slice(from, to);
      spans.push(...own);
      sentences.push({
        par: n === 0,
        quotes: [],
        spans: own.map((t) => [t.start, t.end]),
        ...features(own.map((t) => doc.text.slice(t.start, t.end))),
      });
    });
  }
  setQuotes(sentences);
  const names = spans.map(() => 'O');
  for (const entity of doc.entities ?? []) {
    const label = NAMES[entity.type.toLowerCase()];
    if (label) bio(names, ...tokensIn(spans, span(entity.start, entity.end)), label);
  }
  const said = spans.map(() => 'O');
  const link: number[][] = spans.map(() => []);
  for (const { source, cue, content } of doc.attributions ?? []) {
    const first = cue[0] ? tokensIn(spans, span(...cue[0]))[0] : undefined;
    for (const [part, label] of [
      [source, 'SOURCE'],
      [cue, 'CUE'],
      [content, 'CONTENT'],
    ] as const) {
      for (const [start, end] of part) {
        const [from, to] = tokensIn(spans, span(start, end));
        bio(said, from, to, label);
        if (label !== 'CUE' && first !== undefined) for (let i = from; i < to; i++) link[i]?.push(first);
      }
    }
  }
  let at = 0;
  for (const sentence of sentences) {
    const to = at + sentence.words.length;
    if (doc.entities) sentence.names = names.slice(at, to);
    if (doc.attributions) {
      sentence.said = said.slice(at, to);
      sentence.link = link.slice(at, to);
    }
    at = to;
  }
  return { id: doc.id, sentences };
}

async function* marked(file: string): AsyncGenerator<{ id: string; sentences: Sentence[] }> {
  for await (const line of createInterface({ input: createReadStream(file) })) if (line) yield cutMarked(JSON.parse(line) as Marked);
}

async function write(set: string, docs: Iterable<object> | AsyncIterable<object>): Promise<void> {
  const lines: string[] = [];
  for await (const doc of docs) lines.push(JSON.stringify(doc));
  writeFileSync(`${out}/${set}.jsonl`, `${lines.join('\n')}\n`);
  console.error(`${set}: ${lines.length} documents`);
}

for (const part of ['train', 'dev']) {
  for (const bank of ['ewt', 'gum']) await write(`${bank}-${part}`, treebank(`${gold}/syntax/${bank}-${part}.conllu`));
  await write(`polnear-${part}`, marked(`${gold}/attribution/polnear-${part}.jsonl`));
  await write(`worldwide-${part}`, marked(`${gold}/names/worldwide-${part}.jsonl`));
}
await write('readouts', marked(`${gold}/readouts/docs.jsonl`));
