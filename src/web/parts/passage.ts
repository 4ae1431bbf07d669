import type { VNode } from 'preact';
import { unitsToCodePoints } from '../../text/code-points.ts';
import { findParagraphs } from '../../text/paragraphs.ts';
import { html } from '../html.ts';

type Pair = readonly [number, number];

/** The paragraphs around a stretch of a text, the stretch marked; spans are code points. A script reads there where its text begins. */
export function passage(text: string, span: Pair): VNode {
  const [start, end] = around(text, span);
  const characters = Array.from(text);
  const words = (from: number, to: number) => characters.slice(from, to).join('');
  return html`<blockquote id="passage" class="text passage" dir="auto" data-start=${start}>${words(start, span[0])}<mark class="said">${words(...span)}</mark>${words(span[1], end)}</blockquote>`;
}

export function wordsAt(text: string, [start, end]: Pair): string {
  return Array.from(text).slice(start, end).join('');
}

/** Whole paragraphs, one more on either side. */
function around(text: string, [start, end]: Pair): Pair {
  const toPoint = unitsToCodePoints(text);
  const paragraphs = findParagraphs(text).map((paragraph): Pair => [toPoint(paragraph.start), toPoint(paragraph.end)]);
  const first = paragraphs.findIndex(([, to]) => to > start);
  const last = paragraphs.findLastIndex(([from]) => from < end);
  return [
    Math.min(paragraphs[Math.max(first - 1, 0)]?.[0] ?? start, start),
    Math.max(paragraphs[last + 1]?.[1] ?? paragraphs.at(-1)?.[1] ?? end, end),
  ];
}
