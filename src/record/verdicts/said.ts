import { z } from 'zod';
import { readingSchema } from '../../export/index.ts';

/** What people judge: records of a reading, by the kind of thing that they tell. */
export const RECORD_KINDS = ['event', 'statement', 'commitment', 'mention'] as const;
export type RecordKind = (typeof RECORD_KINDS)[number];

const { events, statements, commitments, actors } = readingSchema.shape;
const event = events.element.shape;
const statement = statements.element.shape;
const commitment = commitments.element.shape;
const mention = actors.element.shape.mentions.element.shape;

/** An actor, as people call it: `Li Hui (CHN)`. */
const who = z
  .string()
  .trim()
  .min(1, 'a name is missing')
  .max(300)
  .regex(/^\P{Cc}*$/u, 'a name has no control characters')
  .meta({ description: 'A name, with the country’s code where it is known: `Li Hui (CHN)`.' });
const day = z.iso.date({ error: 'not a date (YYYY-MM-DD)' }).nullable();
const span = z
  .tuple([z.int().nonnegative(), z.int().positive()])
  .refine(([start, end]) => start < end, 'a span ends after it begins')
  .meta({ description: '[start, end): Unicode code points of the document’s text.' });

/** What a record says, by kind: what a person finds right, or corrects. A reading's ids are names here, so that they outlast it. */
export const SAID = {
  event: z.strictObject({
    type: event.type,
    mode: z.string().trim().min(1).max(60).nullable(),
    status: event.status,
    actors: z.array(who).max(50),
    recipients: z.array(who).max(50),
    start: day,
    end: day,
    place: who.nullable(),
    span,
  }),
  statement: z.strictObject({ speaker: who.nullable(), addressee: who.nullable(), manner: statement.manner, span }),
  commitment: z.strictObject({
    form: commitment.form,
    standing: commitment.standing,
    committed: who.nullable(),
    parties: z.array(who).max(50),
    span,
  }),
  mention: z.strictObject({ actor: who, form: mention.form, span }),
} as const;

export type Said<K extends RecordKind = RecordKind> = z.infer<(typeof SAID)[K]>;

/** The fields of a kind, in the order in which people are shown them. */
export function fieldsOf(kind: RecordKind): string[] {
  return Object.keys(SAID[kind].shape);
}

/** The values that a field may have, where there are few; null for others. */
export function choicesOf(kind: RecordKind, field: string): readonly string[] | null {
  const shape = shapeOf(kind, field);
  return shape instanceof z.ZodEnum ? (shape.options as readonly string[]) : null;
}

/** How a field is told: one of some choices, a day, several names, a stretch of the text, or words. */
export function formOf(kind: RecordKind, field: string): 'choice' | 'day' | 'names' | 'span' | 'words' {
  if (choicesOf(kind, field)) return 'choice';
  if (field === 'span') return 'span';
  if (field === 'start' || field === 'end') return 'day';
  return shapeOf(kind, field) instanceof z.ZodArray ? 'names' : 'words';
}

function shapeOf(kind: RecordKind, field: string): unknown {
  return (SAID[kind].shape as Readonly<Record<string, unknown>>)[field];
}

export function sameValue(one: unknown, other: unknown): boolean {
  return JSON.stringify(one ?? null) === JSON.stringify(other ?? null);
}
