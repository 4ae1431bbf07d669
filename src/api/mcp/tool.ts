import type { z } from 'zod';
import type { Shelf } from '../shelf.ts';

/** What the tools look at, and where their readers find it. */
export interface Desk {
  readonly shelf: Shelf;
  /** Address of the reading room: `http://127.0.0.1:8080`. */
  readonly room: string;
}

/** A question that a language model may ask: it reads, and changes nothing. */
export interface Tool<Question extends z.ZodObject = z.ZodObject, Answer extends z.ZodObject = z.ZodObject> {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly question: Question;
  readonly answer: Answer;
  /** Throws NotThere, or a ZodError where the question makes no sense. */
  readonly run: (desk: Desk, question: z.output<Question>) => Promise<z.input<Answer>>;
}

/** Keeps question, answer and what runs to one another's types. */
export function tool<Question extends z.ZodObject, Answer extends z.ZodObject>(given: Tool<Question, Answer>): Tool {
  return given as unknown as Tool;
}
