import { scaleLinear } from 'd3-scale';
import { stack, stackOffsetDiverging } from 'd3-shape';
import type { VNode } from 'preact';
import { html } from '../html.ts';
import { COLOURS, type Swatch } from './drawing.ts';
import { isTold, label, round, rule } from './labels.ts';

export interface Stack {
  readonly label: string;
  /** A number for each part; those below the line are negative. */
  readonly values: readonly number[];
}

export interface StackOptions {
  readonly width: number;
  readonly height: number;
  readonly parts: readonly Swatch[];
  /** What the numbers are of, for the hint at a bar: "events". */
  readonly unit: string;
  /** Names of columns at most. */
  readonly names: number;
}

export const MARGIN = { left: 46, right: 10, top: 12, bottom: 26 } as const;

/** Columns of parts one on the other, those below the line hanging from it. */
export function drawStacks(stacks: readonly Stack[], { width, height, parts, unit, names }: StackOptions): VNode {
  const series = stack<Stack, number>()
    .keys(parts.keys())
    .value(({ values }, part) => values[part] ?? 0)
    .offset(stackOffsetDiverging)([...stacks]);
  const ends = series.flatMap((part) => part.flat());
  const y = scaleLinear([Math.min(0, ...ends), Math.max(1, ...ends)], [height - MARGIN.bottom, MARGIN.top]).nice(4);
  const step = (width - MARGIN.left - MARGIN.right) / Math.max(1, stacks.length);
  const wide = Math.min(44, step * (step > 6 ? 0.78 : 1));
  const x = (at: number) => MARGIN.left + at * step + (step - wide) / 2;
  return html`<g>
    ${y
      .ticks(4)
      .filter(Number.isInteger)
      .map(
        (tick) =>
          html`<g>${rule(MARGIN.left, y(tick), width - MARGIN.right, y(tick))}${label(MARGIN.left - 6, y(tick) + 4, Math.abs(tick).toLocaleString('en'), 'end')}</g>`,
      )}
    ${series.map((part, at) => {
      const swatch = parts[at] as Swatch;
      return html`<g class=${swatch.look} fill=${COLOURS[swatch.look]}>${part.map(([low, high], column) => {
        if (high === low) return '';
        const { label: name, values } = stacks[column] as Stack;
        return html`<rect x=${round(x(column))} y=${round(y(high))} width=${round(wide)} height=${round(Math.max(0.6, y(low) - y(high)))}><title>${`${name}: ${Math.abs(values[at] ?? 0).toLocaleString('en')} ${unit}, ${swatch.name}`}</title></rect>`;
      })}</g>`;
    })}
    <line class="axis" x1=${MARGIN.left} x2=${width - MARGIN.right} y1=${round(y(0))} y2=${round(y(0))} stroke=${COLOURS.ink} />
    ${stacks.map(({ label: name }, at) => (isTold(at, stacks.length, names) ? label(x(at) + wide / 2, height - 8, name, 'middle') : ''))}
  </g>`;
}
