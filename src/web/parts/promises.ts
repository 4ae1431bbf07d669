import type { VNode } from 'preact';
import { STANDINGS } from '../../api/index.ts';
import type { CommitmentAccount, Undertaking } from '../../record/index.ts';
import { documentAddress, promiseAddress } from '../addresses.ts';
import { foreign, html } from '../html.ts';
import { tellDays } from './days.ts';
import { shorten } from './shorten.ts';
import { stateName } from './state-name.ts';
import { count, inLine, plainWords } from './words.ts';

/** Characters of a promise in a list: some promises are a page long. */
const SHOWN = 240;

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

/** Names of those that it binds; states by their names, others where no state is known. */
export function promisedBy({ countries, parties }: Undertaking): readonly string[] {
  const who = countries.length > 0 ? countries.map(stateName) : parties;
  return who.length === 0 ? ['Parties not named'] : who;
}

function tellPromise(promise: Undertaking): VNode {
  const { since, form, told } = promise;
  const words = inLine(promise.words);
  return html`<li>
    <p class="when">${tellDays(since, since)} · ${plainWords(form)}</p>
    <p><strong>${promisedBy(promise).map((one, at) => html`<span>${at > 0 ? ', ' : ''}${foreign(one)}</span>`)}</strong></p>
    <p class="what"><a href=${accountAddress(promise)}>${foreign(shorten(words, SHOWN))}</a></p>
    ${words.length > SHOWN ? html`<details><summary>The whole promise</summary><p>${foreign(words)}</p></details>` : ''}
    ${told > 1 ? tellHistory(promise) : ''}
  </li>`;
}

function tellHistory({ id, told, accounts }: Undertaking): VNode {
  return html`<details>
    <summary>${count(told, 'telling')}</summary>
    ${accounts.length < told ? html`<p class="more"><a href=${promiseAddress(id)}>All of them</a>; the latest:</p>` : ''}
    <ol class="history">${accounts.map(
      (account) =>
        html`<li>${tellDays(account.published, account.published)}, ${account.standing}: <a href=${accountAddress(account)}>${foreign(shorten(inLine(account.words), SHOWN))}</a></li>`,
    )}</ol>
  </details>`;
}

/** Where a document tells of it. */
export function accountAddress({ document, commitment }: Pick<CommitmentAccount, 'document' | 'commitment'>): string {
  return `${documentAddress(document)}#${commitment}`;
}
