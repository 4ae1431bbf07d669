import PostalMime from 'postal-mime';
import type { Problem } from '../../domain/problem.ts';
import { readIsoDate } from '../calendar.ts';
import { describeSize, LARGEST_PAGE } from '../limits.ts';
import { splitLines } from '../lines.ts';
import type { Source } from '../sources.ts';

/** The messages of a mailbox (mbox, RFC 4155), as of a list of press releases: the subject is the title, the sender the publisher. */
export async function* openMbox(source: Source): AsyncGenerator<Source | Problem> {
  let number = 0;
  for await (const message of splitMessages(source)) {
    number++;
    const where = `${source.where}!message ${number}`;
    yield message === null
      ? { code: 'too-large', where, detail: `the limit is ${describeSize(LARGEST_PAGE)}` }
      : await openMessage(message, where);
  }
  if (number === 0) yield { code: 'archive', where: source.where, detail: 'it holds no message' };
}

/** Bytes of each message; null for one beyond the limit. A line that begins with `From ` after a blank one begins a message. */
async function* splitMessages(source: Source): AsyncGenerator<Buffer | null> {
  let lines: Buffer[] | null = null;
  let size = 0;
  let blank = true;
  const message = (): Buffer | null => (size > LARGEST_PAGE ? null : Buffer.concat(lines ?? []));
  for await (const line of splitLines(source.open(), LARGEST_PAGE)) {
    const bytes = line.bytes ?? Buffer.alloc(0);
    if (blank && bytes.toString('latin1', 0, 5) === 'From ') {
      if (lines) yield message();
      lines = [];
      size = 0;
    } else if (lines) {
      size += bytes.length + 1;
      const unquoted = /^>+From /.test(bytes.toString('latin1', 0, 20)) ? bytes.subarray(1) : bytes;
      if (size <= LARGEST_PAGE) lines.push(unquoted, Buffer.from('\n'));
    }
    blank = bytes.length === 0 || bytes.toString('latin1').trim() === '';
  }
  if (lines) yield message();
}

async function openMessage(bytes: Buffer, where: string): Promise<Source | Problem> {
  const mail = await PostalMime.parse(bytes);
  const html = !mail.text && mail.html !== undefined;
  const body = Buffer.from((html ? mail.html : mail.text) ?? '');
  if (body.length === 0) return { code: 'empty', where };
  return {
    where,
    name: '',
    size: body.length,
    format: html ? 'html' : 'text',
    details: {
      title: mail.subject?.trim() || null,
      publisher: mail.from?.name || mail.from?.address || null,
      date: mail.date ? readIsoDate(mail.date) : null,
      ...(mail.messageId ? { id: mail.messageId } : {}),
    },
    open: async function* () {
      yield body;
    },
  };
}
