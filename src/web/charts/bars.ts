import { scaleLinear } from 'd3-scale';
import type { VNode } from 'preact';
import { html } from '../html.ts';
import { COLOURS, type Look } from './drawing.ts';
import { cut, label, round } from './labels.ts';

export interface Bar {
  readonly name: string;
  readonly value: number;
  readonly look: Look;
}

const ROW = 36;

export function heightOfBars(bars: readonly Bar[]): number {
  return bars.length * ROW + 4;
}

/** Lying bars, each under its name, with its number behind it. */
export function drawBars(bars: readonly Bar[], width: number): VNode {
  const x = scaleLinear([0, Math.max(1, ...bars.map(({ value }) => value))], [0, width - 60]);
  return html`<g>${bars.map(
    ({ name, value, look }, row) => html`<g>
      ${label(0, row * ROW + 13, cut(name, width), 'start', 'ink')}
      <rect class=${look} x="0" y=${row * ROW + 18} width=${round(Math.max(1, x(value)))} height="11" rx="2" fill=${COLOURS[look]} />
      ${label(x(value) + 6, row * ROW + 28, value.toLocaleString('en'))}
    </g>`,
  )}</g>`;
}
