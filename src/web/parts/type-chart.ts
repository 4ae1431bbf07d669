import type { VNode } from 'preact';
import type { TypeYear } from '../../api/index.ts';
import { html } from '../html.ts';
import { plainWords } from './words.ts';

/** In the drawing's own units, which are pixels where it has its full width. */
const ROW = 44;
const HIGHEST = 30;
const NAMES = 110;
const WIDTH = 720;
const BAR = 34;

/** A row of bars for each type, a bar for each year, all to one scale. */
export function typeChart(counts: readonly TypeYear[]): VNode {
  const { types, years, events } = arrange(counts);
  const most = Math.max(...counts.map((count) => count.events));
  const step = Math.min(80, (WIDTH - NAMES) / years.length);
  const height = types.length * ROW + 24;
  const x = (at: number) => NAMES + at * step + (step - width) / 2;
  const width = Math.min(BAR, step * 0.8);
  return html`<svg class="chart" viewBox=${`0 0 ${WIDTH} ${height}`} role="img" aria-label="Events by type and year; the table below has the same figures">
    ${types.map((type, row) => {
      const base = (row + 1) * ROW - 4;
      return html`<g>
        <line class="base" x1="0" x2=${NAMES + years.length * step} y1=${base} y2=${base} />
        <text x="0" y=${base - 8}>${plainWords(type)}</text>
        ${years.map((year, at) => {
          const number = events(type, year);
          const tall = (number / most) * (HIGHEST - 12) + 2;
          return number === 0
            ? ''
            : html`<rect class="bar" x=${x(at)} y=${base - tall} width=${width} height=${tall} />
                <text x=${x(at) + width / 2} y=${base - tall - 4} text-anchor="middle">${number}</text>`;
        })}
      </g>`;
    })}
    ${years.map((year, at) => (isTold(at, years.length) ? html`<text x=${x(at) + width / 2} y=${height - 6} text-anchor="middle">${year}</text>` : ''))}
  </svg>`;
}

export function typeTable(counts: readonly TypeYear[]): VNode {
  const { types, years, events } = arrange(counts);
  return html`<div class="scroll" tabindex="0" role="region" aria-label="The figures of the chart"><table class="figures">
    <thead><tr><th scope="col">Type</th>${years.map((year) => html`<th scope="col">${year}</th>`)}</tr></thead>
    <tbody>${types.map((type) => html`<tr><th scope="row">${plainWords(type)}</th>${years.map((year) => html`<td>${events(type, year)}</td>`)}</tr>`)}</tbody>
  </table></div>`;
}

/** Years without events have their place too: a gap is to be seen. */
function arrange(counts: readonly TypeYear[]) {
  const all = counts.map(({ year }) => year);
  const first = Math.min(...all);
  const years = Array.from({ length: Math.max(...all) - first + 1 }, (_, at) => first + at);
  const found = new Map(counts.map(({ type, year, events }) => [`${type} ${year}`, events]));
  return {
    types: [...new Set(counts.map(({ type }) => type))].toSorted(),
    years,
    events: (type: string, year: number) => found.get(`${type} ${year}`) ?? 0,
  };
}

/** About twelve years have their names, so that they do not run into each other. */
function isTold(at: number, years: number): boolean {
  return at % Math.ceil(years / 12) === 0;
}
