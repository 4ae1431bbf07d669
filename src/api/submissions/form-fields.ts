import { z } from 'zod';

const LONGEST = 2000;

/** The fields of the form; those that are left empty are not asked. Line ends come as CR LF from a form. */
export const formFields = z.object({
  text: z
    .string()
    .transform((text) => text.replaceAll('\r\n', '\n'))
    .exactOptional(),
  title: z.string().trim().max(LONGEST).exactOptional(),
  date: z.iso.date({ error: 'not a date (YYYY-MM-DD)' }).exactOptional(),
  publisher: z.string().trim().max(LONGEST).exactOptional(),
  url: z.string().trim().max(LONGEST).exactOptional(),
  address: z.string().trim().max(LONGEST).exactOptional(),
});
