import { z } from 'zod';
import type { Article } from '../domain/article.ts';
import type { Problem } from '../domain/problem.ts';
import { readIsoDate } from './calendar.ts';
import { isBlank, replaceUnstorable } from './characters.ts';
import { readHtml } from './html.ts';
import { type Details, makeArticle } from './identity.ts';
import type { PageReader } from './page-reader.ts';

const Words = z.string().nullish();
const Body = z.object({ contenttype: Words, value: z.string() });

/** IPTC ninjs 1.x (`body_text`, `body_html`, `headline`) and 2.x (`bodies`, `headlines`); other keys are passed over. */
const Item = z.object({
  uri: Words,
  headline: Words,
  headlines: z.array(z.object({ value: z.string() })).nullish(),
  body_text: Words,
  body_html: Words,
  body_xhtml: Words,
  bodies: z.array(Body).nullish(),
  versioncreated: Words,
  versionCreated: Words,
  firstcreated: Words,
  firstCreated: Words,
  language: Words,
  copyrightholder: Words,
  source: Words,
  url: Words,
});

/** A news item of an agency as ninjs. */
export async function readNinjs(text: string, where: string, given: Details, pages: PageReader): Promise<Article | Problem> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return { code: 'json', where, detail: error instanceof Error ? error.message.slice(0, 120) : 'not JSON' };
  }
  const parsed = Item.safeParse(value);
  if (!parsed.success)
    return {
      code: 'json',
      where,
      detail: `not ninjs: ${parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ')}`,
    };
  const item = parsed.data;
  const written = item.versioncreated ?? item.versionCreated ?? item.firstcreated ?? item.firstCreated;
  const details: Details = {
    ...given,
    ...(item.uri ? { id: item.uri } : {}),
    title: item.headline ?? item.headlines?.[0]?.value ?? null,
    date: (written ? readIsoDate(written) : null) ?? given.date ?? null,
    publisher: item.source ?? item.copyrightholder ?? null,
    url: item.url ?? given.url ?? null,
    language: item.language ?? null,
  };
  const plain = item.body_text ?? item.bodies?.find(({ contenttype }) => contenttype === 'text/plain')?.value;
  if (plain && !isBlank(plain)) return makeArticle(replaceUnstorable(plain), details);
  const marked = item.body_html ?? item.body_xhtml ?? item.bodies?.find(({ contenttype }) => /html/.test(contenttype ?? ''))?.value;
  if (!marked) return { code: 'no-text', where, detail: 'the item has no body' };
  return readHtml(Buffer.from(marked), where, details, pages);
}
