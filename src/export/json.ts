import type { Actor, Commitment, DocumentFacts, Event, Made, Reading, Span, Statement } from '../domain/index.ts';
import { toCodePoints, unitsToCodePoints } from '../text/code-points.ts';
import type { ReadingJson } from './json-schema.ts';
import { appointmentToJson, relationToJson } from './ties.ts';
import { visitToJson } from './visits.ts';

type At = (span: Span) => [number, number];

/** A reading in the published shape (`json-schema.ts`): spans as `[start, end]` in code points, `null` or `[]` for what is absent. */
export function readingToJson(reading: Reading): ReadingJson {
  const convert = unitsToCodePoints(reading.document.text);
  const at: At = (span) => toCodePoints(convert, span);
  return {
    schema: 1,
    document: documentToJson(reading.document, at),
    sentences: reading.sentences.map((sentence) => ({ span: at(sentence.span) })),
    actors: reading.actors.map((actor) => actorToJson(actor, at)),
    times: reading.times.map(({ id, span, type, value, ...rest }) => ({ id, span: at(span), type, value, ...madeToJson(rest) })),
    places: reading.places.map(({ id, span, name, country, lat, lon, geonames, ...rest }) => ({
      id,
      span: at(span),
      name,
      country,
      lat,
      lon,
      geonames,
      ...madeToJson(rest),
    })),
    channels: reading.channels.map(({ id, kind, issuer, span, through, over, ...rest }) => ({
      id,
      kind,
      issuer,
      span: span && at(span),
      through,
      over: over.map(at),
      ...madeToJson(rest),
    })),
    statements: reading.statements.map((statement) => statementToJson(statement, at)),
    events: reading.events.map((event) => eventToJson(event, at)),
    visits: reading.visits.map((visit) => ({ ...visitToJson(visit, at), ...madeToJson(visit) })),
    relations: reading.relations.map((relation) => ({ ...relationToJson(relation, at), ...madeToJson(relation) })),
    appointments: reading.appointments.map((one) => ({ ...appointmentToJson(one, at), ...madeToJson(one) })),
    commitments: reading.commitments.map((commitment) => commitmentToJson(commitment, at)),
    fields: reading.fields.map(({ id, name, topic, parties, span, statement, ...rest }) => ({
      id,
      name,
      topic,
      parties: [...parties],
      span: at(span),
      statement,
      ...madeToJson(rest),
    })),
    doubts: reading.doubts.map(({ code, span, note, by }) => ({ code, span: at(span), note, by })),
  };
}

function documentToJson(document: DocumentFacts, at: At): ReadingJson['document'] {
  return {
    id: document.id,
    title: document.title,
    date: document.date,
    publisher: document.publisher,
    url: document.url,
    language: document.language,
    text: document.text,
    byline: document.byline,
    dateSpan: document.dateSpan && at(document.dateSpan),
    furniture: document.furniture.map(at),
  };
}

function actorToJson(actor: Actor, at: At): ReadingJson['actors'][number] {
  return {
    id: actor.id,
    kind: actor.kind,
    name: actor.name,
    country: actor.country,
    sectors: [...actor.sectors],
    offices: actor.offices.map(({ title, country, since, span }) => ({ title, country, since, span: span && at(span) })),
    members: [...actor.members],
    mentions: actor.mentions.map(({ span, form }) => ({ span: at(span), form })),
    ...madeToJson(actor),
  };
}

function statementToJson(statement: Statement, at: At): ReadingJson['statements'][number] {
  return {
    id: statement.id,
    speaker: statement.speaker,
    source: statement.source.map(at),
    cue: statement.cue.map(at),
    content: statement.content.map(at),
    quoted: statement.quoted.map(at),
    manner: statement.manner,
    addressee: statement.addressee,
    channel: statement.channel,
    within: statement.within,
    ...madeToJson(statement),
  };
}

function eventToJson(event: Event, at: At): ReadingJson['events'][number] {
  return {
    id: event.id,
    type: event.type,
    mode: event.mode,
    cameo: event.cameo,
    quad: event.quad,
    intensity: event.intensity,
    contexts: [...event.contexts],
    actor: [...event.actor],
    recipient: [...event.recipient],
    reciprocal: event.reciprocal,
    when: event.when && { ...event.when },
    place: event.place,
    status: event.status,
    statement: event.statement,
    channel: event.channel,
    trigger: event.trigger.map(at),
    span: at(event.span),
    again: event.again.map(at),
    ...madeToJson(event),
  };
}

/** Here `by` is who has bound himself, as the contract has it; the rule is `madeBy`. */
function commitmentToJson(commitment: Commitment, at: At): ReadingJson['commitments'][number] {
  const { by: madeBy, confidence } = madeToJson(commitment);
  return {
    id: commitment.id,
    form: commitment.form,
    parties: [...commitment.parties],
    by: commitment.committed,
    content: commitment.content.map(at),
    fields: [...commitment.fields],
    standing: commitment.standing,
    refersTo: commitment.refersTo && { when: commitment.refersTo.when, parties: [...commitment.refersTo.parties] },
    statement: commitment.statement,
    confidence,
    madeBy,
  };
}

function madeToJson({ confidence, by }: Made): { confidence: number; by: string } {
  return { confidence: Math.round(confidence * 1000) / 1000, by };
}
