import {
  type EventLayout,
  eventToFeature,
  headerOf,
  readingFromJson,
  readingToEvents,
  readingToWebAnnotations,
  type SourceFacts,
  sourceToBibtex,
  sourceToCsl,
} from '../../export/index.ts';
import { type Corrections, correctEvents, type Judged } from '../../record/index.ts';
import { allReadings, type Record, type StandingVerdict, tablePages } from '../../store/index.ts';
import type { Chunks } from './chunks.ts';

/** Readings; what people said of their records stands beside them, under `judgements`, where they have said something. */
export async function* readingsAsJsonLines(record: Record, asOf?: string, judged?: Judged): Chunks {
  for await (const { reading, judgements } of allReadings(record, asOf, judged))
    yield `${JSON.stringify(judgements.length === 0 ? reading : { ...reading, judgements })}\n`;
}

/** Event files of the field; the documents' numbers in the record keep ids apart. What people hold to be right, where that is asked for. */
export async function* eventsAs(layout: EventLayout, record: Record, asOf?: string, judged?: Judged): Chunks {
  yield headerOf(layout);
  for await (const { number, reading, judgements, told } of allReadings(record, asOf, judged)) {
    const right = judged === 'person' ? correctEvents(reading, correctionsOf(judgements)) : reading;
    yield readingToEvents(readingFromJson(right), layout, number, told);
  }
}

function correctionsOf(judgements: readonly StandingVerdict[]): Map<string, Corrections<'event'>> {
  return new Map(judgements.flatMap(({ record, corrections }) => (corrections === null ? [] : [[record, corrections]])));
}

export async function* readingsAsWebAnnotations(record: Record, asOf?: string, judged?: Judged): Chunks {
  for await (const { reading } of allReadings(record, asOf, judged)) yield readingToWebAnnotations(readingFromJson(reading));
}

export async function* eventsAsGeoJson(record: Record, asOf?: string, judged?: Judged): Chunks {
  yield '{"type":"FeatureCollection","features":[';
  let between = '\n';
  for await (const rows of tablePages(record, 'events', asOf, judged))
    for (const row of rows) {
      const feature = eventToFeature(row);
      if (feature === null) continue;
      yield between + JSON.stringify(feature);
      between = ',\n';
    }
  yield '\n]}\n';
}

export async function* sourcesAsBibtex(record: Record, asOf?: string): Chunks {
  for await (const rows of tablePages(record, 'documents', asOf)) for (const row of rows) yield sourceToBibtex(row as SourceFacts);
}

export async function* sourcesAsCsl(record: Record, asOf?: string): Chunks {
  yield '[';
  let between = '\n';
  for await (const rows of tablePages(record, 'documents', asOf))
    for (const row of rows) {
      yield between + JSON.stringify(sourceToCsl(row as SourceFacts));
      between = ',\n';
    }
  yield '\n]\n';
}
