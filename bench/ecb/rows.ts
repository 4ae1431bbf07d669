import { join } from 'node:path';
import type { Analysis, Article } from '../../src/domain/index.ts';
import { type Analyser, cutArticle } from '../../src/language/index.ts';
import { codePointsToUnits, unitsToCodePoints } from '../../src/text/code-points.ts';
import { readJsonLines } from '../json-lines.ts';
import { GOLD } from '../places.ts';

/** A text of ECB+ with what people marked in it; code points. Only the validated sentences are marked throughout. */
export interface EcbRow {
  readonly id: string;
  readonly topic: number;
  readonly text: string;
  readonly sents: readonly (readonly [number, number])[];
  readonly sent_ids: readonly number[];
  readonly validated_sents: readonly number[];
  readonly mentions: readonly {
    readonly mid: string;
    readonly start: number;
    readonly end: number;
    readonly kind: string;
    readonly chain?: string | null;
    readonly validated: boolean;
  }[];
}

export function fileOf(part: string): string {
  return join(GOLD, `same-event/ecbplus-${part}.jsonl`);
}

/** Texts with a validated sentence. */
export function readRows(part: string): EcbRow[] {
  return readJsonLines<EcbRow>(fileOf(part)).filter(({ validated_sents }) => validated_sents.length > 0);
}

/** A mention over all texts. */
export function mentionAt(id: string, start: number, end: number): string {
  return `${id} ${start}-${end}`;
}

/** Chains of event mentions in validated sentences, those of one mention among them. */
export function goldChains(rows: readonly EcbRow[]): string[][] {
  const marked = rows.flatMap(({ id, mentions }) =>
    mentions
      .filter(({ kind, validated }) => kind === 'event' && validated)
      .map(({ mid, start, end, chain }) => ({ chain: chain ?? `${id} ${mid}`, mention: mentionAt(id, start, end) })),
  );
  return [...Map.groupBy(marked, ({ chain }) => chain).values()].map((own) => own.map(({ mention }) => mention));
}

/** The validated sentences of a text, analysed, and where each place of theirs is in the text (UTF-16 there, code points here). */
export interface Validated {
  readonly analysis: Analysis;
  readonly at: (unit: number) => number;
}

export async function analyseValidated(row: EcbRow, analyser: Analyser): Promise<Validated> {
  const unit = codePointsToUnits(row.text);
  const pieces: { readonly from: number; readonly start: number }[] = [];
  let text = '';
  for (const sentence of row.validated_sents) {
    const [start, end] = row.sents[row.sent_ids.indexOf(sentence)] ?? [0, 0];
    pieces.push({ from: text.length, start });
    text += `${row.text.slice(unit(start), unit(end)).replaceAll('\n', ' ')}\n\n`;
  }
  const point = unitsToCodePoints(text);
  const at = (offset: number) => {
    const { from, start } = pieces.findLast((piece) => piece.from <= offset) ?? { from: 0, start: 0 };
    return point(offset) - point(from) + start;
  };
  return { analysis: await analyser.analyse(cutArticle(toArticle(row.id, text))), at };
}

export function toArticle(id: string, text: string): Article {
  return { id, text, title: null, date: null, publisher: null, url: null, language: 'en' };
}
