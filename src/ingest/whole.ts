import { collectBytes } from './bytes.ts';
import { decodeText } from './decoding.ts';
import type { ArticleFormat } from './format.ts';
import { readHtml } from './html.ts';
import { type Details, makeArticle } from './identity.ts';
import { describeSize, LARGEST_PAGE, LARGEST_PDF, LARGEST_TEXT } from './limits.ts';
import { readNewsml } from './newsml.ts';
import { readNinjs } from './ninjs.ts';
import { fail, type Outcome, succeed } from './outcome.ts';
import type { PageReader } from './page-reader.ts';
import { readPdf } from './pdf.ts';
import type { Source } from './sources.ts';

type WholeFormat = Exclude<ArticleFormat, 'jsonl' | 'csv'>;

/** Largest file of each kind that is read in one piece, in bytes. */
const LIMITS: Readonly<Record<WholeFormat, number>> = {
  text: LARGEST_TEXT,
  html: LARGEST_PAGE,
  ninjs: LARGEST_PAGE,
  newsml: LARGEST_PAGE,
  pdf: LARGEST_PDF,
};

/** The articles of a file that must be seen whole; `given`: what is known of it from elsewhere. */
export async function* readWhole(source: Source, format: WholeFormat, given: Details, pages: PageReader): AsyncGenerator<Outcome> {
  const { where } = source;
  const limit = LIMITS[format];
  const bytes = (source.size ?? 0) > limit ? null : await collectBytes(source.open(), limit);
  if (bytes === null) {
    yield fail({ code: 'too-large', where, detail: `the limit is ${describeSize(limit)}` });
    return;
  }
  if (format === 'newsml' || format === 'ninjs' || format === 'text') {
    const decoded = decodeText(bytes, where);
    if ('code' in decoded) yield fail(decoded);
    else if (format === 'newsml') yield* readNewsml(decoded.text, where, given, pages);
    else yield tell(format === 'ninjs' ? await readNinjs(decoded.text, where, given, pages) : makeArticle(decoded.text, given), where);
    return;
  }
  yield tell(format === 'pdf' ? await readPdf(bytes, where, given) : await readHtml(bytes, where, given, pages), where);
}

function tell(read: Awaited<ReturnType<typeof readHtml>>, where: string): Outcome {
  return 'code' in read ? fail(read) : succeed(read, where);
}
