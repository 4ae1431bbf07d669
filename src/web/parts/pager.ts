import type { VNode } from 'preact';
import { changed } from '../addresses.ts';
import { html } from '../html.ts';

/** Leads to the pages before and after; nothing where all is on one. */
export function pager(search: string, page: number, more: boolean): VNode | '' {
  if (page === 1 && !more) return '';
  return html`<nav class="pager" aria-label="Pages">
    ${page > 1 ? html`<a rel="prev" href=${changed(search, { page: `${page - 1}` })}>Page ${page - 1}</a>` : ''}
    <span>Page ${page}</span>
    ${more ? html`<a rel="next" href=${changed(search, { page: `${page + 1}` })}>Page ${page + 1}</a>` : ''}
  </nav>`;
}
