import { XMLParser, XMLValidator } from 'fast-xml-parser';
import type { Article } from '../domain/article.ts';
import type { Problem } from '../domain/problem.ts';
import { readIsoDate } from './calendar.ts';
import { replaceUnstorable } from './characters.ts';
import { readHtml } from './html.ts';
import { type Details, makeArticle } from './identity.ts';
import { checkNesting } from './markup-guard.ts';
import { fail, type Outcome, succeed } from './outcome.ts';
import type { PageReader } from './page-reader.ts';

type Node = Readonly<Record<string, unknown>>;

/** Entities of a document type are left as they are: they are how an XML bomb grows. */
const PARSER = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  removeNSPrefix: true,
  parseTagValue: false,
  processEntities: { enabled: true, maxEntityCount: 0, maxTotalExpansions: 10_000, maxExpandedLength: 1_000_000 },
  stopNodes: ['*.inlineXML', '*.inlineData'],
});

/** The items of a NewsML-G2 message or item (IPTC): headline, body, date and provider of each. */
export async function* readNewsml(xml: string, where: string, given: Details, pages: PageReader): AsyncGenerator<Outcome> {
  const fault = checkNesting(xml);
  if (fault) {
    yield fail({ code: 'xml', where, detail: fault });
    return;
  }
  const valid = XMLValidator.validate(xml);
  if (valid !== true) {
    yield fail({ code: 'xml', where: `${where}:${valid.err.line}`, detail: valid.err.msg });
    return;
  }
  let items: Node[];
  try {
    items = [...findItems(PARSER.parse(xml) as Node)];
  } catch (error) {
    // Limits of the parser's own.
    yield fail({ code: 'xml', where, detail: error instanceof Error ? error.message : String(error) });
    return;
  }
  if (items.length === 0) yield fail({ code: 'xml', where, detail: 'it holds no newsItem' });
  for (const [i, item] of items.entries()) {
    const place = items.length > 1 ? `${where}!item ${i + 1}` : where;
    const article = await readItem(item, place, given, pages);
    yield 'code' in article ? fail(article) : succeed(article, place);
  }
}

function* findItems(node: unknown): Generator<Node> {
  if (Array.isArray(node)) for (const one of node) yield* findItems(one);
  else if (node !== null && typeof node === 'object')
    for (const [name, value] of Object.entries(node)) {
      if (name === 'newsItem') yield* [value].flat() as Node[];
      else yield* findItems(value);
    }
}

async function readItem(item: Node, where: string, given: Details, pages: PageReader): Promise<Article | Problem> {
  const meta = (item.itemMeta ?? {}) as Node;
  const content = (item.contentMeta ?? {}) as Node;
  const written = wordsOf(meta.versionCreated) ?? wordsOf(meta.firstCreated) ?? wordsOf(content.contentCreated);
  const provider = meta.provider as Node | undefined;
  const guid = item['@guid'];
  const details: Details = {
    ...given,
    ...(typeof guid === 'string' ? { id: guid } : {}),
    title: wordsOf(content.headline) ?? wordsOf(meta.title) ?? null,
    date: (written ? readIsoDate(written) : null) ?? given.date ?? null,
    publisher: wordsOf(provider?.name) ?? (typeof provider?.['@literal'] === 'string' ? provider['@literal'] : null),
    language: typeof item['@lang'] === 'string' ? item['@lang'] : null,
  };
  const set = (item.contentSet ?? {}) as Node;
  const marked = wordsOf(set.inlineXML);
  if (marked) return readHtml(Buffer.from(marked), where, details, pages);
  const plain = wordsOf(set.inlineData);
  return plain ? makeArticle(replaceUnstorable(plain), details) : { code: 'no-text', where, detail: 'the item has no body inside it' };
}

function wordsOf(node: unknown): string | null {
  const one: unknown = Array.isArray(node) ? node[0] : node;
  const words = typeof one === 'string' ? one : one !== null && typeof one === 'object' ? ((one as Node)['#text'] as unknown) : null;
  return typeof words === 'string' && words.trim() !== '' ? words.trim() : null;
}
