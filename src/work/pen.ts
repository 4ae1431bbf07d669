import { ZodError } from 'zod';
import { type Judging, performJudging, RecordFault } from '../store/index.ts';
import type { LateRecord } from './late-record.ts';
import { isStorable } from './storable.ts';

/** It cannot be done as the record stands; the message says why. */
class Refused extends Error {
  readonly statusCode = 409;
}

/** Writes down what people judge. */
export class Pen {
  readonly #late: LateRecord;

  /** The record stays the caller's to close. */
  constructor(late: LateRecord) {
    this.#late = late;
  }

  /** The number of the judgement. Throws Refused, or a ZodError that names the fields that make no sense. */
  async judge(judging: Judging, by: string): Promise<string> {
    if (!isStorable(judging))
      throw new ZodError([{ code: 'custom', path: [], message: 'A text has NUL or half a character.', input: undefined }]);
    try {
      return await performJudging(await this.#late.open(), judging, by);
    } catch (error) {
      throw error instanceof RecordFault ? new Refused(error.message) : error;
    }
  }
}
