import type { VNode } from 'preact';
import { STANDINGS } from '../../api/index.ts';
import type { Undertaking } from '../../record/index.ts';
import { documentAddress } from '../addresses.ts';
import { foreign, html } from '../html.ts';
import { tellDays } from './days.ts';
import { stateName } from './state-name.ts';
import { count, inLine, plainWords } from './words.ts';

/** A column a standing, in the order in which promises live; those that hold nothing are left out. */
export function promiseBoard(undertakings: readonly Undertaking[]): VNode {
  const columns = STANDINGS.map((standing) => [standing, undertakings.filter((one) => one.standing === standing)] as const);
  return html`<div class="board">${columns
    .filter(([, held]) => held.length > 0)
    .map(
      ([standing, held]) => html`<section aria-labelledby=${`standing-${standing}`}>
        <h2 id=${`standing-${standing}`}>${plainWords(standing)}</h2>
        ${promiseList(held)}
      </section>`,
    )}</div>`;
}

export function promiseList(undertakings: readonly Undertaking[]): VNode {
  return html`<ul class="entries">${undertakings.map(tellPromise)}</ul>`;
}

function tellPromise({ since, countries, parties, form, words, accounts }: Undertaking): VNode {
  const who = countries.length > 0 ? countries.map(stateName) : parties;
  const [first] = accounts;
  return html`<li>
    <p class="when">${tellDays(since, since)} · ${plainWords(form)}</p>
    <p><strong>${who.length === 0 ? 'Parties not named' : who.map((one, at) => html`<span>${at > 0 ? ', ' : ''}${foreign(one)}</span>`)}</strong></p>
    <p class="what"><a href=${first ? addressOf(first) : '/promises'}>${foreign(inLine(words))}</a></p>
    ${accounts.length > 1 ? tellHistory(accounts) : ''}
  </li>`;
}

function tellHistory(accounts: Undertaking['accounts']): VNode {
  return html`<details>
    <summary>${count(accounts.length, 'telling')}</summary>
    <ol class="history">${accounts.map(
      (account) =>
        html`<li>${tellDays(account.published, account.published)}, ${account.standing}: <a href=${addressOf(account)}>${foreign(inLine(account.words))}</a></li>`,
    )}</ol>
  </details>`;
}

function addressOf({ document, commitment }: Undertaking['accounts'][number]): string {
  return `${documentAddress(document)}#${commitment}`;
}
