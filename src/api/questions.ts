import { z } from 'zod';
import { JUDGED } from '../record/index.ts';
import { EVENT_ORDERS } from '../store/index.ts';
import { firstDay, lastDay } from './asked-days.ts';
import { part } from './part-question.ts';
import { ROUTE_KINDS } from './queries/routes-travelled.ts';

/** What may be asked, for pages, API and commands alike. A field that a form leaves empty is not asked. */

export const STATUSES = ['happened', 'ongoing', 'planned', 'offered', 'requested', 'denied', 'hypothetical'] as const;
export const CHANNELS = ['official', 'outlet', 'statement', 'person', 'media', 'anonymous'] as const;
export const QUADS = ['verbal-cooperation', 'material-cooperation', 'verbal-conflict', 'material-conflict'] as const;
export const MANNERS = ['direct', 'indirect', 'mixed'] as const;
export const KINDS = ['meeting', 'call', 'visit'] as const;
export const LEVELS = ['leaders', 'ministers', 'officials'] as const;
export const STANDINGS = ['new', 'reaffirmed', 'in-progress', 'fulfilled', 'suspended', 'broken'] as const;
export const ACTOR_KINDS = ['person', 'state', 'body', 'organization', 'group'] as const;

const text = z.string().trim().max(200);
const optional = text.exactOptional();
const told = (description: string) => optional.meta({ description });
const since = firstDay.exactOptional();
const until = lastDay.exactOptional();
const WHO = 'ISO 3166-1 alpha-3, the code of an organisation, `a12` for the actor of that number, or part of a name.';
const channel = z
  .enum(CHANNELS)
  .exactOptional()
  .meta({ description: 'On whose word; `official`: a state, its bodies and office holders, an intergovernmental organisation.' });
const document = z.string().max(600).exactOptional().meta({ description: 'The given id, or `sha256:` and the hash of the text.' });
const publisher = told('Part of the name of who published it.');
const judged = z.enum(JUDGED).exactOptional().meta({
  description:
    '`both`: without what people rejected, as without it; `machine`: all that was read; `person`: what people accepted or corrected.',
});
const words = told('They stand in it as they are.');

/** What is asked of a list, and from where on. */
export function splitPart<Question extends { readonly after?: string; readonly limit?: number }>({ after, limit, ...filter }: Question) {
  return { filter, part: { ...(after === undefined ? {} : { after }), ...(limit === undefined ? {} : { limit }) } };
}

export const documentQuestion = z.object({ publisher, since, until, ...part });

export const eventQuestion = z.object({
  actor: told(`Who acts. ${WHO}`),
  recipient: told(`Towards whom. ${WHO}`),
  dyad: text
    .regex(/^[^,]+,[^,]+$/, 'not two with a comma between')
    .exactOptional()
    .meta({ description: 'Two of them with a comma between, `CHN,RUS`: either towards the other.' }),
  type: text.toUpperCase().exactOptional().meta({ description: 'A PLOVER type: CONSULT, AGREE …' }),
  mode: told('A PLOVER mode: visit, phone …'),
  context: told('A PLOVER context: military, economic …'),
  quad: z.enum(QUADS).exactOptional(),
  status: z.enum(STATUSES).exactOptional(),
  channel,
  place: told('Part of the name of a place, or ISO 3166-1 alpha-3 of the country in which it lies.'),
  words,
  document,
  publisher,
  order: z.enum(EVENT_ORDERS).exactOptional().meta({ description: 'By day or intensity, upwards or (`-`) downwards; by day without it.' }),
  confidence: z.coerce.number().min(0).max(1).exactOptional().meta({ description: 'At least this sure, 0 to 1.' }),
  same: told('Accounts of one event, by its id: h0123456789ab.'),
  accounts: z.enum(['each', 'once']).exactOptional().meta({ description: '`once`: of several accounts of one event the first.' }),
  since,
  until,
  judged,
  ...part,
});

const month = z
  .string()
  .regex(/^\d{4}-(?:0[1-9]|1[0-2])$/, 'not a month (YYYY-MM)')
  .exactOptional();

export const relationQuestion = z.object({
  type: words,
  quad: z.enum(QUADS).exactOptional(),
  status: z.enum(STATUSES).exactOptional().meta({ description: 'Without it: what happened or goes on.' }),
  channel: z.enum(CHANNELS).exclude(['official']).exactOptional(),
  since: month,
  until: month,
});

export const mapQuestion = z.object({
  show: z.enum([...ROUTE_KINDS, 'events']).exactOptional(),
  state: z
    .string()
    .regex(/^[A-Za-z]{3}$/, 'not a code of three letters')
    .toUpperCase()
    .exactOptional(),
  since: month,
  until: month,
});

export const networkQuestion = z.object({
  of: z.enum(['states', 'persons']).exactOptional(),
  year: z.coerce.number().int().min(1).max(9999).exactOptional(),
});

export const statementQuestion = z.object({
  speaker: told(`Who speaks. ${WHO}`),
  addressee: told(`To whom. ${WHO}`),
  about: told(`Named in what is said. ${WHO}`),
  words,
  manner: z.enum(MANNERS).exactOptional(),
  channel,
  document,
  publisher,
  since,
  until,
  judged,
  ...part,
});

export const actorQuestion = z.object({ name: told(WHO), kind: z.enum(ACTOR_KINDS).exactOptional(), ...part });

export const dyadQuestion = z.object({
  state: z
    .string()
    .regex(/^[A-Za-z]{3}$/)
    .toUpperCase()
    .exactOptional()
    .meta({ description: 'ISO 3166-1 alpha-3: pairs with this state alone.' }),
  ...part,
});

export const commitmentQuestion = z.object({
  party: told('Codes or parts of names, with commas between: all are parties.'),
  words,
  standing: z.enum(STANDINGS).exactOptional().meta({ description: 'As told last.' }),
  since,
  until,
  ...part,
});

/** Who tells of one promise. */
export const tellingQuestion = z.object({ ...part });

export const meetingQuestion = z.object({
  actor: told('Codes, `a12` or parts of names, with commas between: all were there.'),
  kind: z.enum(KINDS).exactOptional(),
  level: z.enum(LEVELS).exactOptional().meta({ description: 'At which all sides met.' }),
  status: z
    .enum(STATUSES)
    .exactOptional()
    .meta({ description: '`happened`: held; `planned`: announced; `denied`: it did not take place.' }),
  place: told("Part of the place's name."),
  since,
  until,
  ...part,
});

const textFilter = { publisher, since, until };

/** A page asks before anything is sought. */
export const searchQuestion = z.object({ words: optional, ...textFilter, ...part });

export const textQuestion = z.object({
  words: text.min(1).meta({ description: 'All of them; "a phrase" in quotation marks, `word*` for its beginnings.' }),
  ...textFilter,
  ...part,
});

export const comparisonQuestion = z.object({
  meeting: z.string().regex(/^m[0-9a-f]{12}$/, 'not the id of a meeting'),
  a: z.string().max(600).exactOptional().meta({ description: 'A document that tells of it; without it, one is chosen.' }),
  b: z.string().max(600).exactOptional(),
});

/** Answers what was asked, or throws a ZodError that names the fields. */
export function readQuestion<Shape extends z.ZodType>(shape: Shape, asked: unknown): z.output<Shape> {
  return shape.parse(Object.fromEntries(Object.entries(asked ?? {}).filter(([, value]) => value !== '')));
}
