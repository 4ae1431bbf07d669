import type { VNode } from 'preact';
import type { ComparedAccounts } from '../../api/index.ts';
import { foreign, html } from '../html.ts';

type Voice = ComparedAccounts['points'][number]['voices']['a'][number];

/** Who an account says said it, and how; those of the other side are told as such, for that side may tell it otherwise. */
export function tellVoices(voices: readonly Voice[]): VNode | string {
  if (voices.length === 0) return '';
  return html`<ul class="voices">${voices.map(
    ({ name, cue, tone, otherSide }) =>
      html`<li>${foreign(name)}${otherSide ? ', of the other side' : ''}${
        cue === null ? '' : html`: <span class=${tone === null ? 'cue' : 'cue toned'}>${foreign(cue)}</span>`
      }</li>`,
  )}</ul>`;
}
