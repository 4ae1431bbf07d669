import type { Doubt, Event, Place, Reading, Span, Statement, Timex } from '../../domain/index.ts';

/** What is told below one sentence. */
export interface Below {
  readonly statements: Statement[];
  readonly events: Event[];
  readonly times: Timex[];
  readonly where: Place[];
  readonly doubts: Doubt[];
}

/** Each record at the sentence where its first part begins; one more place at the end for what has no sentence at all. */
export function placeRecords(reading: Reading): Below[] {
  const places: Below[] = Array.from({ length: reading.sentences.length + 1 }, () => ({
    statements: [],
    events: [],
    times: [],
    where: [],
    doubts: [],
  }));
  const at = (spans: readonly Span[]): Below => {
    const start = Math.min(...spans.map((span) => span.start));
    const index = reading.sentences.findIndex((sentence) => sentence.span.end > start);
    return places.at(index) as Below;
  };
  for (const statement of reading.statements) at([...statement.source, ...statement.cue, ...statement.content]).statements.push(statement);
  for (const event of reading.events) at(event.trigger).events.push(event);
  for (const time of reading.times) at([time.span]).times.push(time);
  for (const place of reading.places) at([place.span]).where.push(place);
  for (const doubt of reading.doubts) at([doubt.span]).doubts.push(doubt);
  return places;
}
