import type { VNode } from 'preact';
import { html } from '../html.ts';

/** Where a question has no answer. */
export function nothingFound(what: string): VNode {
  return html`<p class="lead">The record has no ${what} of this kind. Ask for less at once: another name, a longer time.</p>`;
}
