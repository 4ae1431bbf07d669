import { z } from 'zod';

/** What a message of the queue says: the job's number in the record. */
export interface Pointer {
  readonly job: number;
}

/** Numbers of jobs fit into 32 bits. */
const SHAPE = z.object({ job: z.int32().positive() });

/** The number of the job that a message is about; null where it says something else, for anybody may send to a subject. */
export function readPointer(message: { string(): string }): number | null {
  try {
    return SHAPE.parse(JSON.parse(message.string())).job;
  } catch {
    return null;
  }
}
