import { WARCParser } from 'warcio';
import type { Problem } from '../../domain/problem.ts';
import { limitBytes } from '../bytes.ts';
import { LARGEST_PAGE } from '../limits.ts';
import type { Source } from '../sources.ts';

/** The pages of a web archive (WARC/1.0 and 1.1, ISO 28500): responses with status 200 that hold HTML or plain text, with their addresses. */
export async function* openWarc(source: Source): AsyncGenerator<Source | Problem> {
  let number = 0;
  for await (const record of WARCParser.iterRecords(source.open())) {
    number++;
    const kind = record.warcType;
    const type = (kind === 'response' ? record.httpHeaders?.headers.get('content-type') : record.warcContentType) ?? '';
    const format = formatOf(type);
    const right = kind === 'resource' || (kind === 'response' && record.httpHeaders?.statusCode === 200);
    if (!right || !format) continue;
    const url = record.warcTargetURI ?? null;
    yield {
      where: `${source.where}!${url ?? `record ${number}`}`,
      name: '',
      size: null,
      format,
      details: { url, ...(url ? { id: url } : {}) },
      open: () => limitBytes(record, LARGEST_PAGE),
    };
    await record.skipFully();
  }
  if (number === 0) yield { code: 'archive', where: source.where, detail: 'it holds no WARC record' };
}

function formatOf(type: string): 'html' | 'text' | null {
  if (/^\s*(?:text\/html|application\/xhtml\+xml)/i.test(type)) return 'html';
  return /^\s*text\/plain/i.test(type) ? 'text' : null;
}
