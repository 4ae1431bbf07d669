import { z } from 'zod';
import { judgementNumber } from '../../api/index.ts';
import { fieldsOf, formOf, kindOf } from '../../record/index.ts';
import type { Judging } from '../../store/index.ts';
import { findWords } from './find-words.ts';

const text = z.string().max(4000);
const RECORD = z.string().regex(/^(?:[esc]\d{1,7}|a\d{1,7}@\d{1,7})$/, 'not a record');

/** Reads the text of a document, by its name. */
export type TextOf = (document: string) => Promise<string>;

/** What the form of a page says: the button that was pressed, with what belongs to it. Throws a ZodError that names what is wrong. */
export async function readJudging(form: URLSearchParams, textOf: TextOf): Promise<Judging> {
  const note = given(form, 'note');
  const undo = form.get('undo');
  if (undo !== null) return { act: 'undo', judgement: judgementNumber.parse(undo) };
  const pair = form.get('pair');
  if (pair !== null) {
    const [a, b] = z.tuple([text.min(1), text.min(1)], { error: 'choose two' }).parse(form.getAll('one').filter((one) => one !== ''));
    return { act: 'pair', verdict: z.enum(['same', 'different']).parse(pair), a, b, note };
  }
  const verdict = z
    .enum(['accept', 'reject', 'correct'], { error: 'no button was pressed' })
    .parse(['accept', 'reject', 'correct'].find((name) => form.has(name)));
  const id = RECORD.parse(form.get(verdict));
  const document = text.min(1).parse(form.get('document'));
  const reading = z.coerce
    .number()
    .int()
    .optional()
    .parse(form.get('reading') ?? undefined);
  const corrections = verdict === 'correct' ? await readFields(form, id, () => textOf(document)) : null;
  return { act: 'record', about: `${document}#${id}`, verdict, corrections, note, ...(reading !== undefined && { reading }) };
}

/** Every field of the record's kind that the form has; those that say what the machine says are left out later. */
async function readFields(form: URLSearchParams, id: string, textOf: () => Promise<string>): Promise<object> {
  const kind = kindOf(id) ?? 'event';
  const fields = fieldsOf(kind).filter((field) => form.has(field));
  const told = fields.map((field) => [field, formOf(kind, field) === 'names' ? split(form.get(field) ?? '') : given(form, field)]);
  const span = form.has('words') ? await readSpan(form, textOf) : null;
  return { ...Object.fromEntries(told), ...(span && { span }) };
}

async function readSpan(form: URLSearchParams, textOf: () => Promise<string>): Promise<[number, number]> {
  const number = z.coerce.number().int().nonnegative().max(100_000_000);
  const [start, end] = [number.parse(form.get('span_start')), number.parse(form.get('span_end'))];
  // Forms send line breaks as two characters.
  const words = (form.get('words') ?? '').replaceAll('\r\n', '\n');
  return findWords(await textOf(), words, [start, end]);
}

function given(form: URLSearchParams, name: string): string | null {
  return form.get(name)?.trim() || null;
}

function split(names: string): string[] {
  return names.split(';').flatMap((name) => name.trim() || []);
}
