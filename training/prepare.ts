/**
 * Cuts the training sets with the program's own tokeniser, so that training and reading see the same words.
 * node training/prepare.ts GOLD_FOLDER VOCABULARY OUT_FOLDER
 * Writes OUT_FOLDER/<set>.jsonl, one document a line:
 * { id, sentences: [{ par, words: string[], spans, pieces: number[][], shapes, quotes, upos?, head?, rel?, names?, said?, link? }] }
 * with coref?: (number[] | null)[], fact?: (number | null)[], sense?: (0 | 1 | null)[] a word, and event?: string a sentence.
 * head: index in the sentence, itself for the root. link: indices in the document of the first tokens of the cues. par: begins a paragraph.
 * coref: for heads of mentions, nouns and pronouns, the heads of earlier mentions of the same in the document, nearest first. fact: how likely it is that what the word tells happened.
 * sense: 0 where a place name means the place, 1 where it means a government or people.
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
  coref?: (number[] | null)[];
  fact?: (number | null)[];
  sense?: (0 | 1 | null)[];
  event?: string;
}
interface Marked {
  id: string;
  text: string;
  entities?: { start: number; end: number; type: string }[];
  type?: string;
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

const SENSES: Record<string, 0 | 1> = { lit: 0, met: 1 };

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

interface Chained {
  id: string;
  tokens: [number, number][];
  mentions: { start: number; end: number; chain: string }[];
}
interface Judged {
  id: string;
  events: { tok: number; value: number }[];
}

function readLines<T>(file: string): T[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line)
    .map((line) => JSON.parse(line) as T);
}

/** Farther mentions than these are not offered. */
const EARLIER = 12;
const NOMINAL = ['NOUN', 'PROPN', 'PRON'];

/** Gives the words of a document the heads of earlier mentions of their chains. The treebank's words are the chains' tokens. */
function setChains(sentences: Sentence[], { tokens, mentions }: Chained): void {
  const head: number[] = [];
  const coref: (number[] | null)[] = [];
  for (const sentence of sentences) {
    const base = head.length;
    sentence.words.forEach((_, i) => {
      head.push(base + (sentence.head?.[i] ?? i));
      coref.push(NOMINAL.includes(sentence.upos?.[i] ?? '') ? [] : null);
    });
  }
  if (head.length !== tokens.length) throw new Error('the chains have other tokens than the treebank');
  const headOf = ({ start, end }: { start: number; end: number }): number => {
    const inside = tokens.flatMap(([from, to], i) => (from >= start && to <= end ? [i] : []));
    return inside.find((i) => head[i] === i || !inside.includes(head[i] as number)) ?? -1;
  };
  const chains = new Map<string, Set<number>>();
  for (const mention of mentions) {
    const at = headOf(mention);
    if (at >= 0) chains.set(mention.chain, (chains.get(mention.chain) ?? new Set()).add(at));
  }
  for (const chain of chains.values()) {
    const heads = [...chain].sort((a, b) => a - b);
    heads.forEach((at, i) => {
      coref[at] = heads.slice(Math.max(0, i - EARLIER), i).reverse();
    });
  }
  let at = 0;
  for (const sentence of sentences) {
    sentence.coref = coref.slice(at, at + sentence.words.length);
    at += sentence.words.length;
  }
}

/** UDS values run from -3 (surely not) to 3 (surely). */
function likelihood(value: number): number {
  return Math.min(0.98, Math.max(0.02, 0.5 + value / 3));
}

function* treebank(file: string, facts: Map<string, Judged>): Generator<{ id: string; sentences: Sentence[] }> {
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
      ...judged(lines, rows, facts),
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

/** Word by word how likely what it tells is, where the sentence was judged at all. */
function judged(lines: readonly string[], rows: readonly string[][], facts: Map<string, Judged>): { fact?: (number | null)[] } {
  const id = lines.find((line) => line.startsWith('# sent_id = '))?.slice(12) ?? '';
  const found = facts.get(id);
  if (!found) return {};
  return {
    fact: rows.map((row) => {
      const own = found.events.find((event) => String(event.tok) === row[0]);
      return own ? likelihood(own.value) : null;
    }),
  };
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
  const sense: (0 | 1 | null)[] = spans.map(() => null);
  for (const entity of doc.entities ?? []) {
    const value = SENSES[entity.type];
    const [from, to] = tokensIn(spans, span(entity.start, entity.end));
    if (value !== undefined) sense.fill(value, from, to);
  }
  if (doc.type && sentences[0]) sentences[0].event = doc.type;
  let at = 0;
  for (const sentence of sentences) {
    const to = at + sentence.words.length;
    if (sense.some((value) => value !== null)) sentence.sense = sense.slice(at, to);
    else if (doc.entities) sentence.names = names.slice(at, to);
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
  const facts = new Map(readLines<Judged>(`${gold}/factuality/uds-ewt-${part}.jsonl`).map((sentence) => [sentence.id, sentence]));
  const chains = new Map(readLines<Chained>(`${gold}/coreference/ontogum-${part}.jsonl`).map((doc) => [doc.id, doc]));
  for (const bank of ['ewt', 'gum']) {
    const docs = [...treebank(`${gold}/syntax/${bank}-${part}.conllu`, facts)];
    for (const doc of docs) {
      const chained = chains.get(doc.id);
      if (chained) setChains(doc.sentences, chained);
    }
    await write(`${bank}-${part}`, docs);
  }
  await write(`polnear-${part}`, marked(`${gold}/attribution/polnear-${part}.jsonl`));
  await write(`worldwide-${part}`, marked(`${gold}/names/worldwide-${part}.jsonl`));
}
await write('relocar-train', marked(`${gold}/names/relocar-metonymy-train.jsonl`));
await write('plv-train', marked(`${gold}/events/plv-train.jsonl`));
await write('readouts', marked(`${gold}/readouts/docs.jsonl`));
