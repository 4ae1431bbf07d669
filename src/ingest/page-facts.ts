import { readIsoDate } from './calendar.ts';
import type { PageDocument } from './page-dom.ts';
import { findLinkedData } from './page-linked-data.ts';

/** What a page says about itself outside its text. */
export interface PageFacts {
  readonly title: string | null;
  readonly date: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly language: string | null;
}

/** Names and properties of meta elements, the surest first. */
const TITLES = ['og:title', 'dc.title', 'dcterms.title', 'twitter:title', 'citation_title'];
const DATES = [
  'article:published_time',
  'og:published_time',
  'og:article:published_time',
  'datepublished',
  'dcterms.issued',
  'dc.date.issued',
  'dcterms.date',
  'dc.date',
  'dcterms.created',
  'parsely-pub-date',
  'sailthru.date',
  'pubdate',
  'publishdate',
  'publish-date',
  'publication_date',
  'citation_publication_date',
  'date',
];
const PUBLISHERS = ['og:site_name', 'dc.publisher', 'dcterms.publisher', 'publisher', 'application-name'];

/** Facts of a page from JSON-LD, then meta elements (Open Graph, Dublin Core …), then the elements of the page itself. */
export function findPageFacts(document: PageDocument): PageFacts {
  const meta = collectMeta(document);
  const linked = findLinkedData(document);
  const firstOf = (names: readonly string[]) => names.flatMap((name) => meta.get(name) ?? []);
  return {
    title: first([linked.title, ...firstOf(TITLES), onlyHeading(document), textAt(document, 'title')]),
    date: firstDate([linked.date, ...firstOf(DATES), ...timesAt(document)]),
    publisher: first([linked.publisher, ...firstOf(PUBLISHERS)]),
    url: first([attributeAt(document, 'link[rel="canonical"]', 'href'), ...firstOf(['og:url'])], /^https?:/),
    language: first(
      [
        attributeAt(document, 'html', 'lang'),
        attributeAt(document, 'html', 'xml:lang'),
        linked.language,
        ...firstOf(['content-language', 'og:locale']),
      ],
      /^[a-z]{2,3}(?:[-_]|$)/i,
    ),
  };
}

function collectMeta(document: PageDocument): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const element of document.querySelectorAll('meta')) {
    const content = element.getAttribute('content')?.trim();
    const name = ['property', 'name', 'itemprop', 'http-equiv'].map((key) => element.getAttribute(key)).find(Boolean);
    if (!content || !name) continue;
    const key = name.toLowerCase();
    found.set(key, [...(found.get(key) ?? []), content]);
  }
  return found;
}

/** Machine-readable times: the one marked as the date of publication, then the first inside the article. */
function timesAt(document: PageDocument): (string | null)[] {
  return [
    attributeAt(document, '[itemprop="datePublished"][datetime]', 'datetime'),
    attributeAt(document, '[itemprop="datePublished"][content]', 'content'),
    attributeAt(document, 'time[pubdate][datetime]', 'datetime'),
    attributeAt(document, 'article time[datetime]', 'datetime'),
    attributeAt(document, 'header time[datetime]', 'datetime'),
    attributeAt(document, 'main time[datetime]', 'datetime'),
  ];
}

/** A page's only `<h1>`; where there are several, one is likely the site's name. */
function onlyHeading(document: PageDocument): string | null {
  const headings = [...document.querySelectorAll('h1')];
  return headings.length === 1 ? (headings[0]?.textContent ?? null) : null;
}

function textAt(document: PageDocument, selector: string): string | null {
  return document.querySelector(selector)?.textContent ?? null;
}

function attributeAt(document: PageDocument, selector: string, name: string): string | null {
  return document.querySelector(selector)?.getAttribute(name) ?? null;
}

/** A title or name longer than this, in characters, is a mistake of the page. */
const LONGEST = 500;

function first(values: readonly (string | null | undefined)[], form = /\S/): string | null {
  const clean = values.map((value) => value?.replace(/\s+/g, ' ').trim() ?? '');
  return clean.find((value) => value !== '' && value.length <= LONGEST && form.test(value)) ?? null;
}

function firstDate(values: readonly (string | null)[]): string | null {
  for (const value of values) {
    const date = value === null ? null : readIsoDate(value.replaceAll('/', '-'));
    if (date !== null) return date;
  }
  return null;
}
