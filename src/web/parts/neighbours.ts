import type { VNode } from 'preact';
import type { DyadCount } from '../../api/index.ts';
import { dyadAddress } from '../addresses.ts';
import { foreign, html } from '../html.ts';
import { section } from './section.ts';
import { stateName } from './state-name.ts';
import { count } from './words.ts';

/** Pairs that one of the two belongs to as well. */
export function neighbours(pairs: readonly DyadCount[]): VNode | '' {
  if (pairs.length === 0) return '';
  return section(
    'others',
    'Who else',
    html`<ul class="entries">${pairs.map(
      ({ one, other, events }) =>
        html`<li><a href=${dyadAddress(one, other)}>${foreign(stateName(one))} and ${foreign(stateName(other))}</a> <span class="quiet">${count(events, 'directed event')}</span></li>`,
    )}</ul>`,
  );
}
