import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { replaceUnstorable } from './characters.ts';
import { DEEPEST_PAGE } from './limits.ts';
import { measureDepth, type PageDocument, type PageElement } from './page-dom.ts';
import { findPageFacts, type PageFacts } from './page-facts.ts';
import { renderText } from './page-text.ts';

export interface Page extends PageFacts {
  /** Paragraphs separated by blank lines; empty when the page holds no article. */
  readonly text: string;
}

/** Why a page was not read, in words. */
export interface PageFault {
  readonly fault: string;
}

/** Shortest text, in characters, that readability is trusted to have chosen rightly; a short readout may be all there is. */
const SHORTEST = 140;

/** The article of an HTML page and what the page says of it. Runs in a worker: a hostile page can take any time. */
export function extractPage(html: string): Page | PageFault {
  const document = parse(html);
  const depth = measureDepth(document.documentElement);
  if (depth > DEEPEST_PAGE) return { fault: `elements nested ${depth} deep, the limit is ${DEEPEST_PAGE}` };
  const facts = findPageFacts(document);
  const chosen = chooseArticle(document);
  const text = chosen.length >= SHORTEST ? chosen : renderMain(parse(html)) || chosen;
  return { ...facts, text: replaceUnstorable(withoutTitle(text, facts.title)) };
}

/** The heading above the article is its title, not its first paragraph. */
function withoutTitle(text: string, title: string | null): string {
  const heading = title === null ? '' : `${title}\n\n`;
  return heading !== '' && text.slice(0, heading.length).toLowerCase() === heading.toLowerCase() ? text.slice(heading.length) : text;
}

/** linkedom takes the first element for the root, so a fragment gets a page around it. */
function parse(html: string): PageDocument {
  const whole = /<html[\s>]/i.test(html) ? html : `<!doctype html><html><head></head><body>${html}</body></html>`;
  return parseHTML(whole).document as unknown as PageDocument;
}

function chooseArticle(document: PageDocument): string {
  const reader = new Readability<PageElement>(document as never, {
    charThreshold: SHORTEST,
    serializer: (node) => node as unknown as PageElement,
  });
  const article = reader.parse();
  return article?.content ? renderText(article.content) : '';
}

/** Where readability found little: the page's own main part, or all of it without its header, footer and side columns. */
function renderMain(document: PageDocument): string {
  const main = document.querySelector('article') ?? document.querySelector('main, [role="main"]');
  const apparatus = `aside, form, [hidden], [role="navigation"]${main ? '' : ', header, footer'}`;
  for (const element of document.querySelectorAll(apparatus)) element.remove();
  const root = main ?? document.body;
  return root ? renderText(root) : '';
}
