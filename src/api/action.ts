import type { FastifyRequest } from 'fastify';
import type { z } from 'zod';
import type { Role } from '../store/index.ts';
import type { Intake, LateRecord, Pen } from '../work/index.ts';
import type { Exporter } from './exports/exporter.ts';
import type { Shelf } from './shelf.ts';

/** What actions work with. */
export interface Counter {
  readonly shelf: Shelf;
  readonly pen: Pen;
  readonly intake: Intake;
  /** For what is written at once. */
  readonly late: LateRecord;
  readonly exporter: Exporter;
}

/** Something that the API does: one POST, PUT or DELETE. The OpenAPI document is made from the same shapes. */
export interface Action<Answer extends z.ZodType = z.ZodType> {
  readonly method: 'POST' | 'PUT' | 'DELETE';
  /** OpenAPI's form: `/documents/{document}`. */
  readonly path: string;
  readonly summary: string;
  readonly role: Role;
  /** Names in the path, with what they mean. */
  readonly params: Readonly<Record<string, string>>;
  /** What may be sent, by media type; `run` checks it. */
  readonly bodies: Readonly<Record<string, z.ZodType>>;
  /** Most bytes of a body; of one in parts, each part has its own limit. */
  readonly largest: number;
  readonly status: 200 | 201 | 202 | 204;
  readonly answer: Answer;
  /** Where what was made is found. */
  readonly location?: (answer: z.input<Answer>) => string;
  readonly run: (counter: Counter, request: FastifyRequest) => Promise<z.input<Answer>>;
}

/** Keeps answer and what runs to one another's types. */
export function action<Answer extends z.ZodType>(given: Action<Answer>): Action {
  return given as unknown as Action;
}
