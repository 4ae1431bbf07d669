import type { VNode } from 'preact';
import { html } from '../html.ts';

/** A part of a page under a heading that leads to it: `#id`. */
export function section(id: string, heading: string, ...content: readonly (VNode | string)[]): VNode {
  return html`<section aria-labelledby=${id}><h2 id=${id}>${heading}</h2>${content}</section>`;
}
