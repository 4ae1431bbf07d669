import { scaleUtc } from 'd3-scale';
import type { VNode } from 'preact';
import { html } from '../html.ts';
import { COLOURS, type Look } from './drawing.ts';
import { cut, label, round, rule } from './labels.ts';

/** Something that lasts, on a line of its own or beside others on one. */
export interface Lasting {
  /** Those with the same words share a line. */
  readonly line: string;
  /** YYYY-MM-DD */
  readonly from: string;
  readonly to: string;
  /** For the hint. */
  readonly hint: string;
  readonly look: Look;
}

const YEAR = new Intl.DateTimeFormat('en-GB', { year: 'numeric', timeZone: 'UTC' });
const MONTH = new Intl.DateTimeFormat('en-GB', { month: 'short', year: 'numeric', timeZone: 'UTC' });
const DATE = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });

/** From here on a name ends where its bars do. */
const LATE = 0.65;
/** Nearer to the side a name of a time would be cut. */
const EDGE = 30;
const ROW = 34;
const TOP = 26;
const LEAST = 5;
const DAY = 86_400_000;
/** A single day is shown within some months. */
const LEAST_TIME = 120 * DAY;

export function heightOfSpans(all: readonly Lasting[]): number {
  return TOP + new Set(all.map(({ line }) => line)).size * ROW + 6;
}

/** Bars along the time, a line a name, the names above their bars. */
export function drawSpans(all: readonly Lasting[], width: number): VNode {
  const lines = [...Map.groupBy(all, ({ line }) => line)];
  const times = all.flatMap(({ from, to }) => [Date.parse(from), Date.parse(to) + DAY]);
  const short = Math.max(0, LEAST_TIME - (Math.max(...times) - Math.min(...times))) / 2;
  const x = scaleUtc([Math.min(...times) - short, Math.max(...times) + short], [8, width - 8]).nice();
  const height = heightOfSpans(all);
  const ticks = x.ticks(Math.max(2, Math.floor(width / 140)));
  const tell = ticks.every((tick) => tick.getUTCMonth() === 0 && tick.getUTCDate() === 1)
    ? YEAR
    : ticks.every((tick) => tick.getUTCDate() === 1)
      ? MONTH
      : DATE;
  return html`<g>
    ${ticks.map((tick) => html`<g>${rule(x(tick), TOP - 6, x(tick), height)}${x(tick) < EDGE || x(tick) > width - EDGE ? '' : label(x(tick), 14, tell.format(tick), 'middle')}</g>`)}
    ${lines.map(([line, own], row) => {
      const y = TOP + row * ROW;
      const start = Math.min(...own.map(({ from }) => x(Date.parse(from))));
      const end = Math.max(...own.map(({ to }) => x(Date.parse(to) + DAY)));
      const isLate = start > width * LATE;
      const room = isLate ? end : width - start;
      return html`<g>
        ${label(isLate ? end : start, y + 12, cut(line, room), isLate ? 'end' : 'start', 'ink')}
        ${own.map(
          ({ from, to, hint, look }) =>
            html`<rect class=${look} x=${round(x(Date.parse(from)))} y=${y + 17} width=${round(Math.max(LEAST, x(Date.parse(to) + DAY) - x(Date.parse(from))))} height="9" rx="2" fill=${COLOURS[look]}><title>${hint}</title></rect>`,
        )}
      </g>`;
    })}
  </g>`;
}
