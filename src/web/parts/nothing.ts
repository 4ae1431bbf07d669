import type { VNode } from 'preact';
import { html } from '../html.ts';
import { forRole } from './visit.ts';

/** Where a question has no answer, or where there is nothing yet that could be asked for. `search`: what was asked, as in the address. */
export function nothingFound(what: string, search = ''): VNode {
  const isAsked = [...new URLSearchParams(search).values()].some((value) => value !== '');
  return isAsked
    ? html`<p class="lead">The record has no ${what} of this kind. Ask for less at once: another name, a longer time.</p>`
    : html`<p class="lead">The record has no ${what} yet.</p>
        ${forRole('add', () => html`<p><a href="/add">Add a text, files or an address</a></p>`)}`;
}
