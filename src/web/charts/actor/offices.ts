import type { Office } from '../../../api/index.ts';
import type { Drawing } from '../drawing.ts';
import { drawSpans, heightOfSpans } from '../spans.ts';

const WIDTH = 960;
/** Lines at most; the table has all. */
const SHOWN = 14;

/** Offices from the first document that gives each to the last; null where no document has a date. */
export function officesOverTime(offices: readonly Office[]): Drawing | null {
  const dated = offices.flatMap(({ first, last, ...office }) => (first === null || last === null ? [] : [{ ...office, first, last }]));
  if (dated.length === 0) return null;
  const most = new Set(dated.toSorted((a, b) => b.documents - a.documents).slice(0, SHOWN));
  const spans = dated
    .filter((office) => most.has(office))
    .map(({ title, country, first, last, documents }) => ({
      line: country === null ? title : `${title} (${country})`,
      from: first,
      to: last,
      hint: `${title}: ${first} to ${last}, ${documents} documents`,
      look: 'navy' as const,
    }));
  return {
    name: 'offices',
    title: 'Offices, from the first document that gives each to the last',
    width: WIDTH,
    height: heightOfSpans(spans),
    content: drawSpans(spans, WIDTH),
    heads: ['Office', 'Of', 'First', 'Last', 'Documents'],
    rows: offices.map(({ title, country, first, last, documents }) => [title, country, first, last, documents]),
  };
}
