import { z } from 'zod';
import type { Article } from '../domain/article.ts';
import type { Problem } from '../domain/problem.ts';
import type { Bytes } from './bytes.ts';
import { readIsoDate } from './calendar.ts';
import { isBlank, replaceUnstorable } from './characters.ts';
import { decodeText } from './decoding.ts';
import { makeArticle } from './identity.ts';
import { describeSize, LARGEST_TEXT } from './limits.ts';
import { splitLines } from './lines.ts';
import { fail, type Outcome, succeed } from './outcome.ts';

const Detail = z
  .string()
  .nullish()
  .transform((value) => (value && !isBlank(value) ? replaceUnstorable(value.trim()) : null));

/** One line of JSONL input; only `text` is needed, other keys are passed over. */
const Row = z.object({
  id: z
    .union([z.string(), z.number().transform(String)])
    .nullish()
    .transform((value) => (value ? replaceUnstorable(value) : null)),
  text: z.string(),
  date: Detail,
  title: Detail,
  publisher: Detail,
  url: Detail,
  language: Detail,
});

/** Articles of a JSONL stream in UTF-8, one at a time. A bad line is a Problem at `where:line`; the rest goes on. */
export async function* readJsonl(source: Bytes, where: string, date: string | null, limit = LARGEST_TEXT): AsyncGenerator<Outcome> {
  for await (const line of splitLines(source, limit)) {
    const place = `${where}:${line.number}`;
    if (line.bytes === null) yield fail({ code: 'too-large', where: place, detail: `a line of more than ${describeSize(limit)}` });
    else {
      const article = readLine(line.bytes, place, date);
      if (article !== null) yield 'code' in article ? fail(article) : succeed(article, place);
    }
  }
}

/** Null for a blank line. */
function readLine(bytes: Buffer, where: string, date: string | null): Article | Problem | null {
  const decoded = decodeText(bytes, where);
  if ('code' in decoded) return decoded.code === 'empty' ? null : decoded;
  const parsed = parseJson(decoded.text);
  if ('fault' in parsed) return { code: 'json', where, detail: parsed.fault };
  const row = Row.safeParse(parsed.value);
  if (!row.success) return { code: 'json', where, detail: describeIssues(row.error) };
  return makeFromRow(row.data, where, date);
}

function makeFromRow(row: z.infer<typeof Row>, where: string, date: string | null): Article | Problem {
  if (isBlank(row.text)) return { code: 'empty', where };
  const own = row.date === null ? null : readIsoDate(row.date);
  if (row.date !== null && own === null) return { code: 'date', where, detail: row.date };
  const { id, ...details } = row;
  return makeArticle(replaceUnstorable(row.text), { ...details, ...(id === null ? {} : { id }), date: own ?? date });
}

function parseJson(text: string): { value: unknown } | { fault: string } {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch (error) {
    return { fault: error instanceof Error ? error.message.slice(0, 120) : 'not JSON' };
  }
}

function describeIssues(error: z.ZodError): string {
  return error.issues.map((issue) => [issue.path.join('.'), issue.message].filter(Boolean).join(': ')).join('; ');
}
