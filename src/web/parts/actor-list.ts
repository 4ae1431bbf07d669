import type { VNode } from 'preact';
import type { ActorRow } from '../../store/index.ts';
import { actorAddress } from '../addresses.ts';
import { foreign, html } from '../html.ts';
import { count } from './words.ts';

export function listOfActors(rows: readonly ActorRow[]): VNode {
  return html`<ul class="entries wide">${rows.map(
    (row) => html`<li>
      <p class="what"><a href=${actorAddress(row.actor)}>${foreign(row.name)}</a>${countryOf(row)}</p>
      <p class="quiet">${row.kind} · ${count(row.documents, 'document')}${otherNames(row)}</p>
    </li>`,
  )}</ul>`;
}

/** " (RUS)"; nothing for states, whose name it is. */
export function countryOf({ country, name, kind }: Pick<ActorRow, 'country' | 'name' | 'kind'>): string {
  return country === null || country === name || kind === 'state' ? '' : ` (${country})`;
}

function otherNames(actor: ActorRow): VNode | '' {
  const names = namesBeside(actor);
  return names.length === 0 ? '' : html`<span> · also ${foreign(names.join(', '))}</span>`;
}

/** Names that an actor was met under besides its own. */
export function namesBeside({ name, names }: Pick<ActorRow, 'name' | 'names'>): string[] {
  return (names ?? '').split('; ').filter((other) => other !== '' && other !== name);
}
