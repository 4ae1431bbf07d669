import type { z } from 'zod';
import type { Role } from '../store/index.ts';
import type { Shelf } from './shelf.ts';

/** A question that the API answers: one GET. The OpenAPI document is made from the same shapes. */
export interface Endpoint<Question extends z.ZodObject = z.ZodObject, Answer extends z.ZodType = z.ZodType> {
  /** OpenAPI's form: `/documents/{document}`. */
  readonly path: string;
  readonly summary: string;
  /** Who may ask; whoever may read where left out. */
  readonly role?: Role;
  /** Names in the path, with what they mean. */
  readonly params: Readonly<Record<string, string>>;
  readonly question: Question;
  readonly answer: Answer;
  readonly run: (shelf: Shelf, question: z.output<Question>, params: Readonly<Record<string, string>>) => Promise<z.input<Answer>>;
  /** It may change while the record does not. */
  readonly isLive?: true;
  /** The same rows for `Accept: text/csv`. */
  readonly rows?: (shelf: Shelf, question: z.output<Question>) => AsyncIterable<object>;
  /** Of those rows. */
  readonly columns?: readonly string[];
}

/** Keeps question, answer and what runs to one another's types. */
export function endpoint<Question extends z.ZodObject, Answer extends z.ZodType>(given: Endpoint<Question, Answer>): Endpoint {
  return given as unknown as Endpoint;
}
