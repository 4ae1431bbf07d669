import type { VNode } from 'preact';
import { html } from '../html.ts';

type Given = Readonly<Record<string, unknown>>;

export function textFilter(given: Given, name: string, label: string, hint = ''): VNode {
  return html`<label>${label} <input name=${name} value=${given[name] ?? ''} placeholder=${hint} size="14" /></label>`;
}

export function dayFilter(given: Given, name: string, label: string): VNode {
  return html`<label>${label} <input name=${name} type="date" value=${given[name] ?? ''} /></label>`;
}

/** Not every browser has a field for months: it is asked as text. */
export function monthFilter(given: Given, name: string, label: string): VNode {
  return html`<label>${label} <input name=${name} value=${given[name] ?? ''} placeholder="YYYY-MM" pattern="\\d{4}-\\d{2}" size="8" /></label>`;
}

export function choiceFilter(
  given: Given,
  name: string,
  label: string,
  choices: readonly string[],
  tell = (choice: string) => choice,
): VNode {
  return html`<label>${label}
    <select name=${name}>
      <option value="">any</option>
      ${choices.map((choice) => html`<option value=${choice} selected=${given[name] === choice}>${tell(choice)}</option>`)}
    </select>
  </label>`;
}

/** A form that asks by address, so that what it shows can be cited. */
export function filterForm(fields: readonly VNode[]): VNode {
  return html`<form class="filters">${fields}<button>Show</button></form>`;
}
