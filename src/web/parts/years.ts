import type { VNode } from 'preact';
import { changed } from '../addresses.ts';
import { html } from '../html.ts';

/** A year at a click, and all of them. `asked`: months as YYYY-MM. */
export function yearLinks(
  years: readonly string[],
  { since, until }: { readonly since?: string | undefined; readonly until?: string | undefined },
  search: string,
  fragment = '',
): VNode | '' {
  const link = (words: string, first: string | null, last: string | null) =>
    html`<a href=${`${changed(search, { since: first, until: last })}${fragment}`} aria-current=${(since ?? null) === first && (until ?? null) === last ? 'true' : undefined}>${words}</a> `;
  if (years.length < 2 && since === undefined && until === undefined) return '';
  return html`<p class="years">${link('All years', null, null)} ${years.length < 2 ? '' : years.map((year) => link(year, `${year}-01`, `${year}-12`))}</p>`;
}
