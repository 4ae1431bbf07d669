import type { VNode } from 'preact';
import type { DocumentRow } from '../../api/index.ts';
import { documentAddress } from '../addresses.ts';
import { foreign, html } from '../html.ts';
import { inLine } from './words.ts';

const LENGTH = 90;

/** Its title; where it has none, how it begins. */
export function documentName({ title, beginning }: Pick<DocumentRow, 'title' | 'beginning'>): string {
  if (title !== null) return inLine(title);
  const text = inLine(beginning);
  return text.length <= LENGTH ? text : `${text.slice(0, text.lastIndexOf(' ', LENGTH))} …`;
}

export function linkDocument(row: Pick<DocumentRow, 'document' | 'title' | 'beginning'>): VNode {
  return html`<a href=${documentAddress(row.document)}>${foreign(documentName(row))}</a>`;
}
