import type { Article } from '../domain/article.ts';
import type { Problem } from '../domain/problem.ts';
import { isBlank, replaceUnstorable } from './characters.ts';
import { type Details, makeArticle } from './identity.ts';

/** A line of a page: its words, how far up it stands, and the size of its type, in points. */
interface Line {
  words: string;
  readonly y: number;
  readonly size: number;
}

/** The text of a PDF readout: lines joined to paragraphs where the gap between them is that of the running text. */
export async function readPdf(bytes: Buffer, where: string, given: Details): Promise<Article | Problem> {
  const { getDocument, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const opening = getDocument({
    data: new Uint8Array(bytes),
    verbosity: VerbosityLevel.ERRORS,
    useSystemFonts: false,
  });
  try {
    const pdf = await opening.promise;
    const paragraphs: string[] = [];
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await pdf.getPage(number);
      const { items } = await page.getTextContent();
      paragraphs.push(...joinLines(linesOf(items.flatMap((item) => ('str' in item ? [item] : [])))));
      page.cleanup();
    }
    const text = replaceUnstorable(paragraphs.join('\n\n'));
    if (isBlank(text)) return { code: 'no-text', where, detail: 'its pages are pictures; it needs text recognition first' };
    const info = (await pdf.getMetadata()).info as { Title?: unknown };
    const title = typeof info.Title === 'string' && info.Title.trim() !== '' ? replaceUnstorable(info.Title.trim()) : null;
    return makeArticle(text, { title, ...given });
  } catch (error) {
    return { code: 'pdf', where, detail: error instanceof Error ? error.message : String(error) };
  } finally {
    await opening.destroy();
  }
}

interface Item {
  readonly str: string;
  /** [a, b, c, d, x, y] */
  readonly transform: readonly number[];
  readonly height: number;
  readonly hasEOL: boolean;
}

function linesOf(items: readonly Item[]): Line[] {
  const lines: Line[] = [];
  let open: Line | null = null;
  for (const { str, transform, height, hasEOL } of items) {
    if (str !== '') {
      const y = transform[5] ?? 0;
      if (open && Math.abs(open.y - y) < Math.max(open.size, height) / 2) open.words += str;
      else {
        open = { words: str, y, size: height };
        lines.push(open);
      }
    }
    if (hasEOL) open = null;
  }
  return lines.filter(({ words }) => words.trim() !== '');
}

/** Lines stand this many sizes of type apart at most within a paragraph. */
const LEADING = 1.75;

function joinLines(lines: readonly Line[]): string[] {
  const paragraphs: string[] = [];
  for (const [i, line] of lines.entries()) {
    const before = lines[i - 1];
    const words = line.words.replace(/\s+/g, ' ').trim();
    const last = paragraphs.at(-1);
    const near = before !== undefined && before.y > line.y && before.y - line.y < LEADING * Math.max(before.size, line.size, 1);
    if (last === undefined || !near) paragraphs.push(words);
    else paragraphs[paragraphs.length - 1] = /\p{L}-$/u.test(last) ? `${last.slice(0, -1)}${words}` : `${last} ${words}`;
  }
  return paragraphs;
}
