import { z } from 'zod';

/** What may be asked, for pages and API alike. A field that a form leaves empty is not asked. */

export const STATUSES = ['happened', 'ongoing', 'planned', 'offered', 'requested', 'denied', 'hypothetical'] as const;
export const CHANNELS = ['outlet', 'statement', 'person', 'media', 'anonymous'] as const;
export const KINDS = ['meeting', 'call', 'visit'] as const;
export const STANDINGS = ['new', 'reaffirmed', 'in-progress', 'fulfilled', 'suspended', 'broken'] as const;
export const ACTOR_KINDS = ['person', 'state', 'body', 'organization', 'group'] as const;

const words = z.string().trim().max(200).exactOptional();
const day = z.iso.date({ error: 'not a date (YYYY-MM-DD)' }).exactOptional();
const actor = words.meta({
  description: 'ISO 3166-1 alpha-3, the code of an organisation, `a12` for the actor of that number, or part of a name.',
});
const part = {
  page: z.coerce.number().int().min(1).max(10_000).default(1).meta({ description: 'Counts from 1.' }),
  limit: z.coerce.number().int().min(1).max(500).default(100).meta({ description: 'Rows a page.' }),
};

export const partQuestion = z.object(part);

export const eventQuestion = z.object({
  actor,
  recipient: actor,
  type: words.meta({ description: 'A PLOVER type: CONSULT, AGREE …' }),
  status: z.enum(STATUSES).exactOptional(),
  channel: z.enum(CHANNELS).exactOptional().meta({ description: 'On whose word.' }),
  since: day,
  until: day,
  ...part,
});

export const statementQuestion = z.object({ speaker: actor, addressee: actor, about: actor, words, since: day, until: day, ...part });

export const actorQuestion = z.object({ name: actor, kind: z.enum(ACTOR_KINDS).exactOptional(), ...part });

export const commitmentQuestion = z.object({
  party: words.meta({ description: 'Codes or parts of names, with commas between: all are parties.' }),
  words,
  standing: z.enum(STANDINGS).exactOptional().meta({ description: 'As told last.' }),
  since: day,
  until: day,
  ...part,
});

export const meetingQuestion = z.object({
  actor: words.meta({ description: 'Codes or parts of names, with commas between: all were there.' }),
  kind: z.enum(KINDS).exactOptional(),
  since: day,
  until: day,
  ...part,
});

export const searchQuestion = z.object({ words, ...part });

export const comparisonQuestion = z.object({
  meeting: z.string().regex(/^m[0-9a-f]{12}$/, 'not the id of a meeting'),
  a: z.string().max(600).exactOptional().meta({ description: 'A document that tells of it; without it, one is chosen.' }),
  b: z.string().max(600).exactOptional(),
});

/** Answers what was asked, or throws a ZodError that names the fields. */
export function readQuestion<Shape extends z.ZodType>(shape: Shape, asked: unknown): z.output<Shape> {
  return shape.parse(Object.fromEntries(Object.entries(asked ?? {}).filter(([, value]) => value !== '')));
}
