import { z } from 'zod';
import type { Part } from '../../work/index.ts';

/** Characters of what is known of a text, and texts that may come in one body. */
const LONGEST = 2000;
const MOST = 500;

const known = z.string().max(LONGEST).nullable().optional();

const givenText = z.strictObject({
  text: z.string(),
  id: z.string().min(1).max(600).optional().meta({ description: 'A changed text of the same id is a new version.' }),
  title: known,
  date: z.iso.date({ error: 'not a date (YYYY-MM-DD)' }).nullable().optional(),
  publisher: known,
  url: known,
  language: z.string().max(35).nullable().optional().meta({ description: 'BCP 47; English is read.' }),
});

const givenAddress = z.strictObject({ address: z.string().min(1).max(LONGEST).meta({ description: 'A page to fetch; http or https.' }) });

const givenDocument = z.union([givenText, givenAddress]).meta({ id: 'GivenDocument' });

/** One text or address, or several. */
export const givenDocuments = z.union([givenDocument, z.strictObject({ documents: z.array(givenDocument).min(1).max(MOST) })]);

export function toPart(given: z.output<typeof givenDocument>): Part {
  if ('address' in given) return { kind: 'address', address: given.address };
  const { id, ...rest } = given;
  const { text, title = null, date = null, publisher = null, url = null, language = null } = rest;
  return { kind: 'text', article: { ...(id === undefined ? {} : { id }), text, title, date, publisher, url, language } };
}
