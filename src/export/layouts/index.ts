import type { Reading } from '../../domain/index.ts';
import { readingToGdelt, type ToldByEvent } from './gdelt.ts';
import { ICEWS, readingToIcews } from './icews.ts';
import { readingToPetrarch } from './petrarch.ts';
import { readingToPhoenix } from './phoenix.ts';
import { POLECAT, readingToPolecat } from './polecat.ts';
import { toHeader } from './rows.ts';

interface Layout {
  /** Columns that a file names in its first line; none where files of the kind have no header. */
  readonly header: readonly string[];
  readonly write: (reading: Reading, story?: number, told?: ToldByEvent) => string;
}

const LAYOUTS = {
  gdelt: { header: [], write: readingToGdelt },
  icews: { header: ICEWS, write: readingToIcews },
  polecat: { header: POLECAT, write: readingToPolecat },
  phoenix: { header: [], write: readingToPhoenix },
  petrarch: { header: [], write: readingToPetrarch },
} as const satisfies Record<string, Layout>;

/** The event files of the field that a reading can be written as. */
export type EventLayout = keyof typeof LAYOUTS;

/** The first line of a file, or nothing where it has none. A format of another kind has none. */
export function headerOf(format: string): string {
  const { header } = LAYOUTS[format as EventLayout] ?? { header: [] };
  return header.length > 0 ? toHeader(header) : '';
}

/** The event files of the field. */
export const EVENT_LAYOUTS = Object.keys(LAYOUTS) as readonly EventLayout[];

/** The rows of a reading in a layout, without the header. `story`: the document's number in the record that it comes from; `told`: what the record has on its events. */
export function readingToEvents(reading: Reading, layout: EventLayout, story?: number, told?: ToldByEvent): string {
  return LAYOUTS[layout].write(reading, story, told);
}
