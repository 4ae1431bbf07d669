import type { RelationName } from '../../../record/index.ts';
import type { Drawing } from '../drawing.ts';
import { drawSpans, heightOfSpans } from '../spans.ts';

const WIDTH = 960;
/** Lines at most; the table has all. */
const SHOWN = 16;

const LEGEND = [
  { look: 'navy', name: 'a designation' },
  { look: 'grey', name: 'a plain word' },
] as const;

/** What the relation is called, from the first document that calls it so to the last; null where none with a date does. */
export function names(all: readonly RelationName[]): Drawing | null {
  const dated = all.flatMap(({ first, last, ...name }) => (first === null || last === null ? [] : [{ ...name, first, last }]));
  if (dated.length === 0) return null;
  const most = dated.toSorted((a, b) => Number(b.designated) - Number(a.designated) || b.documents - a.documents).slice(0, SHOWN);
  const spans = dated
    .filter((name) => most.includes(name))
    .map(({ name, first, last, documents, designated }) => ({
      line: name,
      from: first,
      to: last,
      hint: `${name}: ${first} to ${last}, ${documents} documents`,
      look: designated ? ('navy' as const) : ('grey' as const),
    }));
  return {
    name: 'names',
    title: 'Names of the relation, from the first document that has each to the last',
    width: WIDTH,
    height: heightOfSpans(spans),
    content: drawSpans(spans, WIDTH),
    legend: LEGEND.filter(({ look }) => spans.some((span) => span.look === look)),
    heads: ['Name', 'Kind', 'First', 'Last', 'Documents'],
    rows: all.map(({ name, kind, first, last, documents }) => [name, kind, first, last, documents]),
  };
}
