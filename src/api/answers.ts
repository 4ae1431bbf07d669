import { z } from 'zod';
import { readingSchema } from '../export/index.ts';

/** Shapes of what the API answers. */

const text = z.string().nullable();
const day = z.string().nullable().meta({ description: 'YYYY-MM-DD' });
const span = z.tuple([z.int(), z.int()]).meta({ description: '[start, end): code points of the text.' });

export function listOf<Row extends z.ZodType>(row: Row) {
  return z.object({
    items: z.array(row),
    next: text.meta({ description: 'The address of the next page; null on the last.' }),
  });
}

export const documentAnswer = z
  .object({ document: z.string(), title: text, date: day, publisher: text, url: text, words: z.int(), beginning: z.string() })
  .meta({ id: 'DocumentRow' });

export const wholeDocument = documentAnswer.extend({ text: z.string() }).meta({ id: 'WholeDocument' });

export const textAnswer = z
  .object({
    document: z.string(),
    published: day,
    title: text,
    around: z.string().meta({ description: 'The words in brackets, with what stands around them.' }),
  })
  .meta({ id: 'TextFound' });

export const readingAnswer = readingSchema;

export const eventAnswer = z
  .object({
    document: z.string(),
    event: z.string(),
    day,
    start_date: day,
    end_date: day,
    type: z.string(),
    mode: text,
    cameo: text,
    quad: z.string(),
    intensity: z.number(),
    contexts: z.string(),
    status: z.string(),
    actors: text,
    actor_countries: text,
    recipients: text,
    recipient_countries: text,
    place: text,
    channel: text,
    words: z.string(),
    span_start: z.int().meta({ description: 'Code points of the text.' }),
    span_end: z.int(),
    confidence: z.number(),
    made_by: z.string(),
    verdict: text.meta({ description: 'What people say of it: accept, correct, reject; null where nobody has judged.' }),
    judged_by: text,
    same_event: text.meta({ description: 'The event that it tells of; ask for `same` to have all accounts of it.' }),
    accounts: z.int().meta({ description: 'Documents that tell of it.' }),
    independent: z.int().meta({ description: 'Those of them that are copies of none of the others.' }),
  })
  .meta({ id: 'EventRow' });

export const statementAnswer = z
  .object({
    document: z.string(),
    statement: z.string(),
    published: day,
    speaker: text,
    speaker_country: text,
    addressee: text,
    manner: z.string(),
    cue: text,
    channel: text,
    words: z.string(),
    span_start: z.int(),
    span_end: z.int(),
    confidence: z.number(),
    made_by: z.string(),
    verdict: text.meta({ description: 'What people say of it: accept, correct, reject; null where nobody has judged.' }),
    judged_by: text,
  })
  .meta({ id: 'StatementRow' });

export const meetingAnswer = z
  .object({
    id: z.string(),
    kind: z.string(),
    level: text,
    participants: z.array(z.object({ actor: z.string(), name: z.string(), country: text, office: text })),
    date: z.object({ start: day, end: day }).nullable(),
    place: text,
    status: z.string(),
    sides: z.array(z.string()),
    accounts: z.array(
      z.object({
        document: z.string(),
        side: text,
        channel: text,
        event: z.string(),
        status: z.string().meta({ description: 'As this account has it: what one announces another tells as held.' }),
      }),
    ),
  })
  .meta({ id: 'MeetingRow' });

const voice = z
  .object({
    name: z.string(),
    country: text,
    cue: text.meta({ description: 'As the account puts it.' }),
    tone: z.enum(['warm', 'firm', 'sharp']).nullable(),
    otherSide: z.boolean().meta({ description: 'Of the side that vouches for the other account.' }),
  })
  .meta({ id: 'Voice' });

export const comparisonAnswer = z
  .object({
    meeting: z.string(),
    a: z.string(),
    b: z.string(),
    points: z.array(
      z.object({
        topic: z.string(),
        a: z.array(span),
        b: z.array(span),
        difference: text,
        differences: z.array(z.object({ what: z.string(), a: z.array(z.string()), b: z.array(z.string()) })),
        voices: z.object({ a: z.array(voice), b: z.array(voice) }),
      }),
    ),
  })
  .meta({ id: 'Comparison' });

export const actorAnswer = z
  .object({ actor: z.string(), kind: z.string(), name: z.string(), country: text, names: text, documents: z.int() })
  .meta({ id: 'ActorRow' });

export const wholeActor = actorAnswer
  .extend({ offices: z.array(z.object({ title: z.string(), country: text, first: day, last: day, documents: z.int() })) })
  .meta({ id: 'WholeActor' });

export const tellingAnswer = z
  .object({
    document: z.string(),
    commitment: z.string(),
    published: day,
    form: z.string(),
    standing: z.string(),
    committed: text,
    parties: text,
    party_countries: text,
    words: z.string(),
    confidence: z.number(),
  })
  .meta({ id: 'Telling' });

export const commitmentAnswer = z
  .object({
    promise: z.int().meta({ description: 'Its number in the record.' }),
    form: z.string(),
    standing: z.string().meta({ description: 'As told last.' }),
    since: day,
    parties: z.array(z.string()),
    countries: z.array(z.string()),
    document: z.string().meta({ description: 'In which it was told first.' }),
    commitment: z.string(),
    words: z.string().meta({ description: 'In which it was told first.' }),
    told: z.int().meta({ description: 'How many tell of it.' }),
    accounts: z.array(tellingAnswer).meta({ description: 'In order of publication; of many the latest.' }),
    more: text.meta({ description: 'The address of all accounts; null where `accounts` has them.' }),
  })
  .meta({ id: 'CommitmentRow' });

export const dyadAnswer = z.object({ one: z.string(), other: z.string(), events: z.int() }).meta({ id: 'DyadRow' });

export const wholeDyad = z
  .object({
    one: z.string(),
    other: z.string(),
    slope: z.object({ perYear: z.number(), within: z.number() }).nullable().meta({
      description: 'Change of mean intensity in a year, and half of its 95 % interval; null for less than 12 months with events.',
    }),
    years: z.readonly(
      z.array(
        z.object({
          source: z.string(),
          target: z.string(),
          year: z.int(),
          events: z.int(),
          verbal_cooperation: z.int(),
          material_cooperation: z.int(),
          verbal_conflict: z.int(),
          material_conflict: z.int(),
          intensity: z.number(),
        }),
      ),
    ),
    months: z.readonly(
      z.array(
        z.object({
          month: z.string().meta({ description: 'YYYY-MM' }),
          events: z.int(),
          types: z.readonly(z.record(z.string(), z.int())),
          quads: z.readonly(z.record(z.string(), z.int())),
          intensity: z.number().nullable(),
          trend: z.number().nullable(),
        }),
      ),
    ),
    names: z.readonly(
      z.array(z.object({ name: z.string(), kind: z.string(), first: day, last: day, documents: z.int(), designated: z.boolean() })),
    ),
    speakers: z.readonly(
      z.array(z.object({ source: z.string(), actor: text, name: z.string(), statements: z.int(), first: day, last: day })),
    ),
    fields: z.readonly(
      z.array(
        z.object({
          year: z.int(),
          fields: z.int(),
          economy: z.int(),
          security: z.int(),
          topics: z.readonly(z.record(z.string(), z.int())),
        }),
      ),
    ),
    tones: z.readonly(
      z.array(
        z.object({
          year: z.int(),
          source: z.string(),
          statements: z.int(),
          warm: z.int(),
          firm: z.int(),
          sharp: z.int(),
          words: z.readonly(z.array(z.object({ word: z.string(), tone: z.string(), statements: z.int() }))),
        }),
      ),
    ),
  })
  .meta({ id: 'WholeDyad' });

export const sourcesAnswer = z
  .object({
    outlets: z.array(z.object({ publisher: text, documents: z.int(), words: z.int(), first: day, last: day })),
    issuers: z.array(z.object({ name: z.string(), country: text, own: z.int(), reported: z.int(), last: day })),
    feeds: z.array(z.object({ address: z.string(), source: text, last_seen: text, problem: text })),
  })
  .meta({ id: 'Sources' });

export const jobAnswer = z
  .object({
    job: z.int(),
    name: z.string(),
    state: z.enum(['queued', 'reading', 'done', 'failed']).meta({ description: 'failed: nothing in it could be read.' }),
    added_at: z.string(),
    added_by: text,
    waiting: z.int().meta({ description: 'Articles that were found and are not read yet.' }),
    documents: z.array(
      z.object({
        document: z.string(),
        title: text,
        place: z.string().meta({ description: 'Where it was found.' }),
        outcome: z.enum(['added', 'version', 'same']),
      }),
    ),
    problems: z.array(z.object({ code: z.string(), where: z.string(), detail: z.string() })),
  })
  .meta({ id: 'Job' });

export const exportAnswer = z
  .object({
    export: z.int(),
    format: z.string(),
    question: z.object({ table: z.string().optional(), as_of: z.string().optional(), judged: z.string().optional() }),
    state: z.enum(['waiting', 'making', 'done', 'failed']),
    asked_at: z.string(),
    asked_by: z.string(),
    bytes: z.int().meta({ description: 'Written so far, or in all.' }),
    done_at: text,
    problem: text.meta({ description: 'Why it failed.' }),
    file: text.meta({ description: 'Where the file is, when it is done; it is kept for a day.' }),
  })
  .meta({ id: 'Export' });
