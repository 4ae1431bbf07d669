import type { Reading, Span } from '../domain/index.ts';
import { codePointsToUnits } from '../text/code-points.ts';
import type { ReadingJson } from './json-schema.ts';

const ONE: ReadonlySet<string> = new Set(['span', 'dateSpan']);
const SEVERAL: ReadonlySet<string> = new Set(['furniture', 'over', 'source', 'cue', 'content', 'quoted', 'trigger', 'again', 'said']);

/** A reading out of its published shape, with its text in place: spans from code points to UTF-16 units. The inverse of `readingToJson`. */
export function readingFromJson(json: ReadingJson): Reading {
  const unit = codePointsToUnits(json.document.text);
  const span = ([start, end]: readonly [number, number]): Span => ({ start: unit(start), end: unit(end) });
  const convert = (value: unknown, key: string | null): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    if (key !== null && ONE.has(key)) return span(value as [number, number]);
    if (key !== null && SEVERAL.has(key)) return (value as [number, number][]).map(span);
    if (Array.isArray(value)) return value.map((each) => convert(each, null));
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, convert(each, name)]));
  };
  const commitments = json.commitments.map(({ by, madeBy, ...rest }) => ({ ...rest, committed: by, by: madeBy }));
  return convert({ ...json, commitments }, null) as Reading;
}
