import type { VNode } from 'preact';
import type { ActorRow } from '../../store/index.ts';
import { foreign, html } from '../html.ts';
import { namesBeside } from './actor-list.ts';
import { stateName } from './state-name.ts';
import { count } from './words.ts';

export function actorFacts(found: ActorRow): VNode {
  const { actor, kind, country, documents } = found;
  const names = namesBeside(found);
  return html`<dl class="facts">
    <div><dt>What</dt><dd>${kind}</dd></div>
    ${country === null || kind === 'state' ? '' : html`<div><dt>Of</dt><dd>${foreign(stateName(country))}</dd></div>`}
    ${names.length === 0 ? '' : html`<div><dt>Also met as</dt><dd>${names.map((name, at) => html`<span>${at > 0 ? ', ' : ''}${foreign(name)}</span>`)}</dd></div>`}
    <div><dt>Named in</dt><dd>${count(documents, 'document')}</dd></div>
    <div><dt>Kept as</dt><dd><a href=${`/api/v1/actors/${actor}`}><code>${actor}</code></a></dd></div>
  </dl>`;
}
