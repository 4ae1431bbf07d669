import type { VNode } from 'preact';
import { changed } from '../addresses.ts';
import { html } from '../html.ts';
import { tellNumber } from './number.ts';
import { plainWords } from './words.ts';

export interface FacetChoices {
  /** Of the question. */
  readonly name: string;
  readonly label: string;
  /** What stands for no choice. */
  readonly any: string;
  readonly chosen: string | undefined;
  /** A choice in words. */
  readonly tell?: (choice: string) => string;
  /** With how many it would show. */
  readonly choices: readonly (readonly [choice: string, found: number])[];
}

/** Choices as links, so that what they show can be cited. `fragment`: where on the page they lead. */
export function facetList(facets: readonly FacetChoices[], search: string, fragment = ''): VNode {
  const link = (name: string, choice: string, words: string, isChosen: boolean) =>
    html`<a href=${`${changed(search, { [name]: choice === '' ? null : choice, after: null })}${fragment}`} aria-current=${isChosen ? 'true' : undefined}>${words}</a>`;
  return html`<dl class="facets">${facets
    .filter(({ choices, chosen }) => choices.length > 1 || chosen !== undefined)
    .map(
      ({ name, label, any, chosen, choices, tell = plainWords }) => html`<div><dt>${label}</dt>
        <dd><ul>
          <li>${link(name, '', any, chosen === undefined)}</li>
          ${choices.map(([choice, found]) => html`<li>${link(name, choice, tell(choice), chosen === choice)} <span class="quiet">${tellNumber(found)}</span></li>`)}
        </ul></dd></div>`,
    )}</dl>`;
}
