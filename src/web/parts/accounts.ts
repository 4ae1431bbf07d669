import type { VNode } from 'preact';
import type { Account } from '../../api/index.ts';
import { foreign, html } from '../html.ts';
import { tellDays } from './days.ts';
import { documentName, linkDocument } from './document-name.ts';

/** On whose word: "Kremlin (RUS)", "Issuer not named". */
export function voucherName({ channel, side, publisher }: Account): string {
  const name = channel === null || channel === 'outlet' ? (publisher ?? 'Issuer not named') : channel;
  return side === null ? name : `${name} (${side})`;
}

export function accountList(accounts: readonly Account[]): VNode {
  return html`<ul class="entries">
    ${accounts.map(
      (account) => html`<li>
        <p class="when">${tellDays(account.date, account.date)}</p>
        <p class="what">${linkDocument(account)}</p>
        <p class="quiet">${foreign(voucherName(account))}${account.status === 'planned' ? ' · announced it' : ''}</p>
      </li>`,
    )}
  </ul>`;
}

export function pairForm(accounts: readonly Account[], pair: readonly [Account, Account]): VNode {
  return html`<form class="filters">
    ${(['a', 'b'] as const).map(
      (side, at) => html`<label>${at === 0 ? 'On the left' : 'On the right'}
        <select name=${side}>${accounts.map(
          (account) => html`<option value=${account.document} selected=${account === pair[at]}>${documentName(account)}</option>`,
        )}</select></label>`,
    )}
    <button>Compare</button>
  </form>`;
}
