import type { VNode } from 'preact';
import type { DocumentRow } from '../../api/index.ts';
import { documentAddress } from '../addresses.ts';
import { foreign, html } from '../html.ts';
import { shorten } from './shorten.ts';
import { inLine } from './words.ts';

const LENGTH = 90;
/** A line as short as this, with a longer one below, is a date, a place or a button of the page that it came from. */
const SHORT = 40;

/** Its title; where it has none, how its text begins. */
export function documentName({ title, beginning }: Pick<DocumentRow, 'title' | 'beginning'>): string {
  if (title !== null) return inLine(title);
  const [line, ...below] = beginning.split(/\n+/).filter((part) => part.trim() !== '');
  return shorten(inLine(line !== undefined && below.length > 0 && line.length < SHORT ? below.join(' ') : beginning), LENGTH);
}

/** The name of a document by its id, of those that a page has at hand; the id where it is none of them. */
export function nameAmong(documents: ReadonlyMap<string, DocumentRow>, document: string): string {
  const row = documents.get(document);
  return row ? documentName(row) : document;
}

export function linkDocument(row: Pick<DocumentRow, 'document' | 'title' | 'beginning'>): VNode {
  return html`<a href=${documentAddress(row.document)}>${foreign(documentName(row))}</a>`;
}
