import type { VNode } from 'preact';
import { dyadAddress } from '../addresses.ts';
import { foreign, html } from '../html.ts';
import { stateName } from './state-name.ts';

/** "China and Russia", which leads to the page of the two. */
export function linkDyad(one: string, other: string): VNode {
  return html`<a href=${dyadAddress(one, other)}>${foreign(stateName(one))} and ${foreign(stateName(other))}</a>`;
}
