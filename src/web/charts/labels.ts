import type { VNode } from 'preact';
import { html } from '../html.ts';
import { COLOURS } from './drawing.ts';

type Anchor = 'start' | 'middle' | 'end';

/** Words in a drawing; whichever way they are written, they do not turn what stands beside them. */
export function label(x: number, y: number, words: string, anchor: Anchor = 'start', look: 'ink' | 'quiet' = 'quiet'): VNode {
  return html`<text class=${look} x=${round(x)} y=${round(y)} text-anchor=${anchor} fill=${COLOURS[look]} unicode-bidi="isolate">${words}</text>`;
}

export function rule(x1: number, y1: number, x2: number, y2: number): VNode {
  return html`<line class="rule" x1=${round(x1)} y1=${round(y1)} x2=${round(x2)} y2=${round(y2)} stroke=${COLOURS.line} />`;
}

/** Tenths are enough, and keep the page small. */
export function round(number: number): number {
  return Math.round(number * 10) / 10;
}

/** Of names that would run into each other every second, third … is told. */
export function isTold(at: number, all: number, most: number): boolean {
  return at % Math.ceil(all / most) === 0;
}

/** About so many units a letter takes; what would be longer is cut. */
export function cut(words: string, width: number): string {
  const most = Math.max(4, Math.floor(width / 6.4));
  const letters = Array.from(words);
  return letters.length <= most ? words : `${letters.slice(0, most - 1).join('')}…`;
}
