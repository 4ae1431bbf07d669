import type { VNode } from 'preact';
import { changed } from '../addresses.ts';
import { html } from '../html.ts';

/** Leads on, and back to the beginning; nothing where all is on one page. `next`: the cursor of the next page. */
export function pager(search: string, next: string | null): VNode | '' {
  const isFirst = !new URLSearchParams(search).get('after');
  if (isFirst && next === null) return '';
  return html`<nav class="pager" aria-label="Pages">
    ${isFirst ? '' : html`<a rel="first" href=${changed(search, { after: null })}>From the beginning</a>`}
    ${next === null ? html`<span>The last page</span>` : html`<a rel="next" href=${changed(search, { after: next })}>Next page</a>`}
  </nav>`;
}
