import type { Appointment, Relation, Span } from '../domain/index.ts';
import type { ReadingJson } from './json-schema.ts';

type At = (span: Span) => [number, number];

export function relationToJson(relation: Relation, at: At): Omit<ReadingJson['relations'][number], 'confidence' | 'by'> {
  const { id, countries, name, kind, designated, said, statement, channel, span, again } = relation;
  return {
    id,
    countries: [...countries],
    name,
    kind,
    designated,
    said: said.map(at),
    statement,
    channel,
    span: at(span),
    again: again.map(at),
  };
}

export function appointmentToJson(appointment: Appointment, at: At): Omit<ReadingJson['appointments'][number], 'confidence' | 'by'> {
  const { id, change, person, office, country, appointer, predecessor, when, status, statement, channel, span } = appointment;
  return {
    id,
    change,
    person,
    office,
    country,
    appointer,
    predecessor,
    when: when && { ...when },
    status,
    statement,
    channel,
    span: at(span),
  };
}
