import type { Span, Visit } from '../domain/index.ts';
import type { ReadingJson } from './json-schema.ts';

export function visitToJson(visit: Visit, at: (span: Span) => [number, number]): Omit<ReadingJson['visits'][number], 'confidence' | 'by'> {
  return {
    id: visit.id,
    visitor: visit.visitor,
    country: visit.country,
    cities: [...visit.cities],
    start: visit.start,
    end: visit.end,
    days: visit.days,
    journey: visit.journey && { ...visit.journey },
    form: visit.form,
    host: visit.host,
    met: [...visit.met],
    occasion: visit.occasion,
    acts: [...visit.acts],
    firstSince: visit.firstSince,
    status: visit.status,
    events: [...visit.events],
    channel: visit.channel,
    span: at(visit.span),
    again: visit.again.map(at),
    evidence: visit.evidence.map(({ slot, span }) => ({ slot, span: at(span) })),
  };
}
