import type { VNode } from 'preact';
import { type CellFilter, countChoices, type Facet, type RelationCell } from '../../record/index.ts';
import { html } from '../html.ts';
import { facetList } from './facets.ts';
import { monthFilter } from './filters.ts';
import { hiddenFields } from './hidden-fields.ts';
import { channelWords } from './words.ts';
import { yearLinks } from './years.ts';

const NAMES: readonly (readonly [Facet, string, string])[] = [
  ['quad', 'Class', 'any'],
  ['type', 'Type', 'any'],
  ['status', 'Status', 'happened or goes on'],
  ['channel', 'On the word of', 'anybody'],
];

/** What the timeline can be narrowed to, each choice with the events it would show; an address each. */
export function relationFacets(cells: readonly RelationCell[], filter: CellFilter, search: string): VNode {
  return facetList(
    NAMES.map(([facet, name, any]) => ({
      name: facet,
      label: name,
      any,
      chosen: filter[facet],
      choices: countChoices(cells, filter, facet),
      ...(facet === 'channel' && { tell: channelWords }),
    })),
    search,
    '#timeline',
  );
}

/** The part of the time that is shown: by its months, or a year at a click. */
export function chooseTime(cells: readonly RelationCell[], filter: CellFilter, search: string): VNode {
  const { since, until, ...others } = filter;
  const years = [...new Set(cells.map(({ month }) => month.slice(0, 4)))].toSorted();
  return html`<form class="filters time" action="#timeline">
    ${hiddenFields(others)}
    ${monthFilter(filter, 'since', 'From month')} ${monthFilter(filter, 'until', 'To month')}
    <button>Show</button>
    ${yearLinks(years, filter, search, '#timeline')}
    <p class="quiet hint" hidden>Or draw over the columns with the mouse to look closer.</p>
  </form>`;
}

/** In words: "rises by 0.4 a year". */
export function tellTrend(slope: { readonly perYear: number; readonly within: number } | null): string {
  if (slope === null) return 'Too few months for a trend over the years.';
  const { perYear, within } = slope;
  const size = `${Math.abs(perYear).toFixed(2)} a year, ± ${within.toFixed(2)} (95 %)`;
  if (Math.abs(perYear) <= within) return `No clear trend over the years: ${perYear >= 0 ? '+' : '−'}${size}.`;
  return `Over the years intensity ${perYear > 0 ? 'rises' : 'falls'} by ${size}.`;
}
