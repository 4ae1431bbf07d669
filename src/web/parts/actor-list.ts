import type { VNode } from 'preact';
import type { Actor } from '../../api/index.ts';
import { actorAddress } from '../addresses.ts';
import { foreign, html } from '../html.ts';
import { count } from './words.ts';

export function listOfActors(rows: readonly Actor[]): VNode {
  return html`<ul class="entries">${rows.map(
    (row) => html`<li>
      <p class="what"><a href=${actorAddress(row.actor)}>${foreign(row.name)}</a>${countryOf(row)}</p>
      <p class="quiet">${row.kind} · ${count(row.documents, 'document')}${otherNames(row)}</p>
    </li>`,
  )}</ul>`;
}

/** " (RUS)"; nothing for states, whose name it is. */
export function countryOf({ country, name, kind }: Pick<Actor, 'country' | 'name' | 'kind'>): string {
  return country === null || country === name || kind === 'state' ? '' : ` (${country})`;
}

function otherNames(actor: Actor): VNode | '' {
  const names = namesBeside(actor);
  return names.length === 0 ? '' : html`<span> · also ${foreign(names.join(', '))}</span>`;
}

/** Names that an actor was met under besides its own. */
export function namesBeside({ name, names }: Pick<Actor, 'name' | 'names'>): string[] {
  return (names ?? '').split('; ').filter((other) => other !== '' && other !== name);
}
