import { z } from 'zod';
import type { PlaceInOrder } from '../../store/index.ts';

/** Says which list a cursor is of, and of what its places are made. */
export interface CursorOf<Place extends PlaceInOrder> {
  readonly name: string;
  readonly place: z.ZodType<Place>;
}

/** A number that both databases hold. */
export const wholeNumber = z.int().min(0).max(2_147_483_647);
/** A text that both databases hold: PostgreSQL has no NUL. */
export const someText = z
  .string()
  .max(1000)
  .refine((text) => !text.includes('\0'));

/** For those who ask it means nothing: they hand it back as it is. */
export function writeCursor<Place extends PlaceInOrder>({ name }: CursorOf<Place>, place: Place): string {
  return Buffer.from(JSON.stringify([name, ...place])).toString('base64url');
}

/** Throws a ZodError where it is none that this list gave. */
export function readCursor<Place extends PlaceInOrder>({ name, place }: CursorOf<Place>, cursor: string): Place {
  const [of, ...told] = parseList(Buffer.from(cursor, 'base64url').toString());
  const read = place.safeParse(told);
  if (of === name && read.success) return read.data;
  throw foreignCursor();
}

/** For a cursor of another list, or of this one in another order. */
export function foreignCursor(): z.ZodError {
  return new z.ZodError([{ code: 'custom', path: ['after'], message: 'not from this list: it is taken from `next` of the answer before' }]);
}

function parseList(text: string): unknown[] {
  try {
    const told: unknown = JSON.parse(text);
    return Array.isArray(told) ? told : [];
  } catch {
    return [];
  }
}
