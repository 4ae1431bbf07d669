import { z } from 'zod';
import { made, span } from './schema-parts.ts';
import { appointment, relation } from './tie-schema.ts';
import { visit } from './visit-schema.ts';

/** The shape of a reading as JSON. `docs/reading.schema.json` is generated from it: `node scripts/generate-schema.ts`. */

const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .meta({ id: 'Day', description: 'YYYY-MM-DD' });

const id = z.string().min(1);
const country = z.string().nullable().meta({ description: "ISO 3166-1 alpha-3, an organisation's code, or null." });

const document = z
  .object({
    id: z.string().meta({ description: 'The given id, or sha256: and the hash of the text.' }),
    title: z.string().nullable(),
    date: day.nullable().meta({ description: 'Publication date.' }),
    publisher: z.string().nullable(),
    url: z.string().nullable(),
    language: z.string().meta({ description: 'BCP 47' }),
    text: z.string().meta({ description: 'What every span counts in.' }),
    byline: z.string().nullable(),
    dateSpan: span.nullable().meta({ description: 'Where the date stands in the text, when it was found there.' }),
    furniture: z.array(span).meta({ description: 'Parts that belong to the page and not to the article.' }),
  })
  .meta({ id: 'Document' });

const actor = z
  .object({
    id,
    kind: z.enum(['person', 'state', 'body', 'organization', 'group']),
    name: z.string().meta({ description: "The fullest name in the text, or the table's name." }),
    country,
    sectors: z.array(z.string()).meta({ description: 'PLOVER sector codes, most telling first.' }),
    offices: z.array(z.object({ title: z.string(), country, since: z.string().nullable(), span: span.nullable() })),
    members: z.array(id).meta({ description: 'For "the two leaders": ids of the actors meant.' }),
    mentions: z.array(z.object({ span, form: z.enum(['name', 'nominal', 'pronoun', 'metonym']) })),
    ...made,
  })
  .meta({ id: 'Actor' });

const time = z
  .object({
    id,
    span,
    type: z.enum(['DATE', 'TIME', 'DURATION', 'SET']),
    value: z.string().meta({ description: 'TIMEX3 value (TimeML 1.2.1), resolved against document.date.' }),
    ...made,
  })
  .meta({ id: 'Time' });

const place = z
  .object({
    id,
    span,
    name: z.string().meta({ description: "The gazetteer's name." }),
    country: z
      .string()
      .nullable()
      .meta({ description: 'ISO 3166-1 alpha-3; null where it lies in several states, in none, or is disputed.' }),
    lat: z.number().min(-90).max(90).nullable().meta({ description: 'Degrees, WGS 84.' }),
    lon: z.number().min(-180).max(180).nullable().meta({ description: 'Degrees, WGS 84.' }),
    geonames: z.int().nullable().meta({ description: 'GeoNames id.' }),
    ...made,
  })
  .meta({ id: 'Place' });

const channel = z
  .object({
    id,
    kind: z.enum(['outlet', 'statement', 'person', 'media', 'anonymous']),
    issuer: id.nullable().meta({ description: 'Id of an actor.' }),
    span: span.nullable(),
    through: id.nullable().meta({ description: 'Id of the channel that passes this one on.' }),
    over: z.array(span).meta({ description: 'What it vouches for; the outlet vouches for all that no other channel is over.' }),
    ...made,
  })
  .meta({ id: 'Channel' });

const statement = z
  .object({
    id,
    speaker: id.nullable().meta({ description: 'Id of an actor.' }),
    source: z.array(span),
    cue: z.array(span),
    content: z.array(span).meta({ description: 'With its quotation marks.' }),
    quoted: z.array(span).meta({ description: 'The parts in quotation marks, without the marks.' }),
    manner: z.enum(['direct', 'indirect', 'mixed']),
    addressee: id.nullable().meta({ description: 'Id of an actor.' }),
    channel: id.nullable().meta({ description: 'Id of a channel.' }),
    within: id.nullable().meta({ description: 'Id of the statement that this one is told in.' }),
    ...made,
  })
  .meta({ id: 'Statement' });

const event = z
  .object({
    id,
    type: z.enum([
      'AGREE',
      'CONSULT',
      'SUPPORT',
      'CONCEDE',
      'COOPERATE',
      'AID',
      'RETREAT',
      'REQUEST',
      'ACCUSE',
      'REJECT',
      'THREATEN',
      'PROTEST',
      'SANCTION',
      'MOBILIZE',
      'COERCE',
      'ASSAULT',
    ]),
    mode: z.string().nullable(),
    cameo: z.string().nullable().meta({ description: 'CAMEO code of two to four digits.' }),
    quad: z.enum(['verbal-cooperation', 'material-cooperation', 'verbal-conflict', 'material-conflict']),
    intensity: z.number().min(-10).max(10).meta({ description: "Goldstein's value of the CAMEO code." }),
    contexts: z.array(z.string()),
    actor: z.array(id).meta({ description: 'Ids of actors.' }),
    recipient: z
      .array(id)
      .meta({ description: 'Ids of actors; empty where nobody is named, or where all are `actor` and it is reciprocal.' }),
    reciprocal: z.boolean(),
    when: z
      .object({
        start: day.nullable(),
        end: day.nullable(),
        time: id.nullable().meta({ description: 'Id of a time.' }),
        how: z.enum(['stated', 'resolved', 'assumed']),
      })
      .nullable(),
    place: id.nullable().meta({ description: 'Id of a place.' }),
    status: z.enum(['happened', 'ongoing', 'planned', 'offered', 'requested', 'denied', 'hypothetical']),
    statement: id.nullable().meta({ description: 'The statement that reports it; null where the text itself does.' }),
    channel: id.nullable().meta({ description: 'Id of a channel.' }),
    trigger: z.array(span),
    span: span.meta({ description: 'The clause it was read from.' }),
    again: z.array(span).meta({ description: 'Further clauses that tell the same happening.' }),
    ...made,
  })
  .meta({ id: 'Event' });

const commitment = z
  .object({
    id,
    form: z.enum(['agreement', 'understanding', 'pledge', 'willingness']),
    parties: z.array(id).meta({ description: 'Ids of actors.' }),
    by: id.nullable().meta({ description: 'Id of the actor who has bound himself; a group where several have.' }),
    content: z.array(span),
    fields: z.array(z.string()).meta({ description: 'Topics of the fields named in it.' }),
    standing: z.enum(['new', 'reaffirmed', 'in-progress', 'fulfilled', 'suspended', 'broken']),
    refersTo: z
      .object({ when: z.string().nullable().meta({ description: 'TIMEX3 value.' }), parties: z.array(id) })
      .nullable()
      .meta({ description: 'The earlier event that it points to.' }),
    statement: id.nullable().meta({ description: 'Id of the statement that tells it.' }),
    confidence: made.confidence,
    madeBy: made.by,
  })
  .meta({ id: 'Commitment' });

const field = z
  .object({
    id,
    name: z.string(),
    topic: z.string().nullable().meta({ description: 'A topic of data/lexicon/fields.yaml.' }),
    parties: z.array(id).meta({ description: 'Ids of actors.' }),
    span,
    statement: id.nullable().meta({ description: 'Id of the statement that names it.' }),
    ...made,
  })
  .meta({ id: 'Field' });

const doubt = z
  .object({
    code: z.enum([
      'ambiguous-speaker',
      'unknown-speaker',
      'open-quotation',
      'no-document-date',
      'uncertain-statement',
      'ambiguous-place',
      'unclear-channel',
      'two-holders',
      'unknown-holder',
    ]),
    span,
    note: z.string(),
    by: made.by,
  })
  .meta({ id: 'Doubt' });

export const readingSchema = z
  .object({
    schema: z.literal(1),
    document,
    sentences: z.array(z.object({ span })),
    actors: z.array(actor),
    times: z.array(time),
    places: z.array(place),
    channels: z.array(channel),
    statements: z.array(statement),
    events: z.array(event),
    visits: z.array(visit),
    relations: z.array(relation),
    appointments: z.array(appointment),
    commitments: z.array(commitment),
    fields: z.array(field),
    doubts: z.array(doubt),
  })
  .meta({ title: 'Chancery reading', description: 'What one article contains: who said what to whom, and when. One JSON object a line.' });

export type ReadingJson = z.infer<typeof readingSchema>;

/** The same as JSON Schema (draft 2020-12), as text with a final line break. It allows further keys, as the contract does. */
export function writeJsonSchema(): string {
  return `${JSON.stringify(z.toJSONSchema(readingSchema, { io: 'input' }), null, 2)}\n`;
}
