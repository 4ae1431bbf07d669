import type { Reading } from '../../domain/index.ts';
import { cameoActor, DONE, dyadsOf } from './dyads.ts';
import { type Row, toRows } from './rows.ts';

/** What PETRARCH 2 writes with its actors' and events' texts on; no header. */
export const PETRARCH = [
  'date',
  'source',
  'target',
  'code',
  'issues',
  'ids',
  'url',
  'storysource',
  'sourcetext',
  'targettext',
  'eventtext',
] as const;

/**
 * Events of a reading as PETRARCH 2 writes them, a row a dyad; events that have not taken place are left out, as PETRARCH has none.
 * `ids` is the document's id and the number of the sentence, `eventtext` the words that tell of the event.
 */
export function readingToPetrarch(reading: Reading, story?: number): string {
  const { document } = reading;
  const rows = dyadsOf(reading, ({ status }) => DONE.has(status), story).map(
    (dyad): Row<(typeof PETRARCH)[number]> => ({
      date: dyad.day?.replaceAll('-', ''),
      source: cameoActor(dyad.source, dyad.day),
      target: cameoActor(dyad.target, dyad.day),
      code: dyad.code,
      issues: dyad.event.contexts.join(';'),
      ids: `${document.id}_${dyad.sentence}`,
      url: document.url,
      storysource: document.publisher,
      sourcetext: dyad.source.name,
      targettext: dyad.target?.name,
      eventtext: dyad.event.trigger.map(({ start, end }) => document.text.slice(start, end)).join(' '),
    }),
  );
  return toRows(PETRARCH, rows);
}
