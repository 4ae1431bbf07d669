import type { VNode } from 'preact';
import type { DyadCount } from '../../api/index.ts';
import { html } from '../html.ts';
import { linkDyad } from './dyad-link.ts';
import { section } from './section.ts';
import { count } from './words.ts';

/** Pairs that one of the two belongs to as well. */
export function neighbours(pairs: readonly DyadCount[]): VNode | '' {
  if (pairs.length === 0) return '';
  return section(
    'others',
    'Who else',
    html`<ul class="entries wide">${pairs.map(
      ({ one, other, events }) => html`<li>${linkDyad(one, other)} <span class="quiet">${count(events, 'directed event')}</span></li>`,
    )}</ul>`,
  );
}
