import { html } from 'htm/preact';
import type { VNode } from 'preact';

/** Markup in template strings; everything put into it is escaped. */
export { html };

/** Words of others: whichever way they are written, they do not turn what stands beside them. */
export function foreign(words: string): VNode {
  return html`<bdi>${words}</bdi>`;
}
