import { z } from 'zod';

/** Which part of a list is asked for. */
export const part = {
  after: z
    .string()
    .regex(/^[\w-]{1,2000}$/, 'not from this list: it is taken from `next` of the answer before')
    .exactOptional()
    .meta({ description: 'A cursor from `next` of the answer before; without it, from the beginning.' }),
  limit: z.coerce.number().int().min(1).max(500).exactOptional().meta({ description: 'Rows a page, 100 unless told; of CSV all.' }),
};
