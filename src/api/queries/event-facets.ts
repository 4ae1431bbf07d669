import { type EventCell, type EventFilter, eventCells } from '../../store/index.ts';
import type { Shelf } from '../shelf.ts';

export const EVENT_FACETS = ['quad', 'type', 'status', 'channel'] as const;
export type EventFacet = (typeof EVENT_FACETS)[number];

export interface EventFacets {
  /** Choices of each facet with the events that they would show, the most first. */
  readonly choices: { readonly [name in EventFacet]: readonly (readonly [choice: string, events: number])[] };
  /** Events that fit. */
  readonly events: number;
  /** Are there more, which were not counted? */
  readonly more: boolean;
}

/** Events that are counted at most: about what a database looks at in a tenth of a second. */
const MOST = 10_000;

/** What a list of events can be narrowed to: a facet is counted as the others leave it. */
export async function eventFacets({ record }: Shelf, filter: EventFilter): Promise<EventFacets> {
  const { quad, type, status, channel, ...others } = filter;
  // `official` is no kind of channel: it narrows the list for all facets.
  const isOfficial = channel === 'official';
  const cells = await eventCells(record, { ...others, ...(isOfficial && { channel }) }, MOST + 1);
  const asked: { readonly [name in EventFacet]?: string | undefined } = { quad, type, status, channel: isOfficial ? undefined : channel };
  const fits = (cell: EventCell, but?: EventFacet) =>
    EVENT_FACETS.every((name) => name === but || asked[name] === undefined || cell[name] === asked[name]);
  const count = (those: readonly EventCell[]) => those.reduce((sum, { events }) => sum + events, 0);
  const choicesOf = (name: EventFacet) =>
    [
      ...Map.groupBy(
        cells.filter((cell) => cell[name] !== null && fits(cell, name)),
        (cell) => cell[name] as string,
      ),
    ]
      .map(([choice, own]) => [choice, count(own)] as const)
      .toSorted(([a, n], [b, m]) => m - n || a.localeCompare(b));
  return {
    choices: { quad: choicesOf('quad'), type: choicesOf('type'), status: choicesOf('status'), channel: choicesOf('channel') },
    events: count(cells.filter((cell) => fits(cell))),
    more: count(cells) > MOST,
  };
}
