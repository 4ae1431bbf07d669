import { dyadsOf } from '../../record/dyads.ts';
import type { FullReading } from '../../record/reading-shape.ts';
import type { Rows } from './rows.ts';
import { reach, spanned, type WordsAt } from './words.ts';

/** Places, events with actors and dyads, journeys, commitments, fields. */
export function whatHappened(reading_id: number, reading: FullReading, words: WordsAt): Rows {
  const of = { reading_id };
  const published = reading.document.date;
  return {
    places: reading.places.map(({ id, name, country, lat, lon, geonames, span, confidence, by }) => ({
      ...of,
      id,
      name,
      country,
      latitude: lat,
      longitude: lon,
      geonames,
      ...spanned(span),
      confidence,
      made_by: by,
    })),
    events: reading.events.map((event) => ({
      ...of,
      id: event.id,
      type: event.type,
      mode: event.mode,
      cameo: event.cameo,
      quad: event.quad,
      intensity: event.intensity,
      contexts: JSON.stringify(event.contexts),
      reciprocal: event.reciprocal ? 1 : 0,
      start_date: event.when?.start ?? null,
      end_date: event.when?.end ?? null,
      day: event.when?.start ?? published,
      place: event.place,
      status: event.status,
      statement: event.statement,
      channel: event.channel,
      words: words(event.span),
      ...spanned(event.span),
      confidence: event.confidence,
      made_by: event.by,
    })),
    event_actors: reading.events.flatMap(({ id, actor, recipient }) => [
      ...actor.map((each, number) => ({ ...of, event: id, role: 'actor', number, actor: each })),
      ...recipient.map((each, number) => ({ ...of, event: id, role: 'recipient', number, actor: each })),
    ]),
    dyads: reading.events.flatMap((event) =>
      dyadsOf(event, reading.actors).map(([source, target]) => ({
        ...of,
        source,
        target,
        day: event.when?.start ?? published ?? '',
        event: event.id,
      })),
    ),
    visits: reading.visits.map((visit) => ({
      ...of,
      id: visit.id,
      visitor: visit.visitor,
      country: visit.country,
      cities: JSON.stringify(visit.cities),
      start_date: visit.start,
      end_date: visit.end,
      days: visit.days,
      form: visit.form,
      host: visit.host,
      met: JSON.stringify(visit.met),
      occasion: visit.occasion,
      acts: JSON.stringify(visit.acts),
      first_since: visit.firstSince,
      status: visit.status,
      channel: visit.channel,
      words: words(visit.span),
      ...spanned(visit.span),
      confidence: visit.confidence,
      made_by: visit.by,
    })),
    ...promised(reading_id, reading, words),
  };
}

function promised(reading_id: number, reading: FullReading, words: WordsAt): Rows {
  const of = { reading_id };
  return {
    commitments: reading.commitments.map(({ id, form, by, standing, statement, refersTo, content, fields, confidence, madeBy }) => ({
      ...of,
      id,
      form,
      committed: by,
      standing,
      statement,
      refers_when: refersTo?.when ?? null,
      words: words(...content),
      fields: JSON.stringify(fields),
      ...reach(content),
      confidence,
      made_by: madeBy,
    })),
    commitment_parties: reading.commitments.flatMap(({ id, parties, refersTo }) => [
      ...parties.map((actor, number) => ({ ...of, commitment: id, role: 'party', number, actor })),
      ...(refersTo?.parties ?? []).map((actor, number) => ({ ...of, commitment: id, role: 'earlier-party', number, actor })),
    ]),
    fields: reading.fields.map(({ id, name, topic, statement, span, confidence, by }) => ({
      ...of,
      id,
      name,
      topic,
      statement,
      ...spanned(span),
      confidence,
      made_by: by,
    })),
    field_parties: reading.fields.flatMap(({ id, parties }) => parties.map((actor, number) => ({ ...of, field: id, number, actor }))),
  };
}
