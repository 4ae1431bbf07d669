import type { PageDocument } from './page-dom.ts';

export interface LinkedFacts {
  readonly title: string | null;
  readonly date: string | null;
  readonly publisher: string | null;
  readonly language: string | null;
}

/** schema.org types that an article's page describes itself with. */
const ARTICLE = /(?:Article|NewsArticle|Report|BlogPosting|PressRelease|Statement|WebPage)$/;

/** Title, date, publisher and language from the page's JSON-LD (schema.org); a block that is not JSON says nothing. */
export function findLinkedData(document: PageDocument): LinkedFacts {
  const nodes = [...document.querySelectorAll('script[type="application/ld+json"]')].flatMap((script) =>
    parseNodes(script.textContent ?? ''),
  );
  const typed = nodes.filter((node) => [node['@type']].flat().some((type) => typeof type === 'string' && ARTICLE.test(type)));
  const articles = typed.sort((a, b) => Number(isWebPage(a)) - Number(isWebPage(b)));
  const firstOf = (read: (node: Node) => string | null) => articles.map(read).find((value) => value !== null) ?? null;
  return {
    title: firstOf((node) => asText(node.headline)),
    date: firstOf((node) => asText(node.datePublished)),
    publisher: firstOf((node) => nameOf(node.publisher)),
    language: firstOf((node) => asText(node.inLanguage)),
  };
}

type Node = Record<string, unknown>;

function parseNodes(json: string): Node[] {
  try {
    return unfold(JSON.parse(json) as unknown);
  } catch {
    return [];
  }
}

/** A block holds one node, a list, or a graph of them. */
function unfold(value: unknown): Node[] {
  if (Array.isArray(value)) return value.filter(isNode);
  if (!isNode(value)) return [];
  const graph = value['@graph'];
  return Array.isArray(graph) ? [value, ...graph.filter(isNode)] : [value];
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isWebPage(node: Node): boolean {
  return [node['@type']].flat().every((type) => typeof type === 'string' && type.endsWith('WebPage'));
}

function nameOf(value: unknown): string | null {
  const one = Array.isArray(value) ? value[0] : value;
  return isNode(one) ? asText(one.name) : asText(one);
}

function asText(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value : null;
}
