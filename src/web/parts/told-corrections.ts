import type { VNode } from 'preact';
import { foreign, html } from '../html.ts';

/** The fields of records as people call them. */
export const FIELDS: Readonly<Record<string, string>> = {
  type: 'Type',
  mode: 'Mode',
  status: 'Status',
  actors: 'Who',
  recipients: 'Towards',
  start: 'From',
  end: 'To',
  place: 'Place',
  span: 'Words',
  speaker: 'Speaker',
  addressee: 'Said to',
  manner: 'Manner',
  form: 'Form',
  standing: 'Standing',
  committed: 'Bound',
  parties: 'Parties',
  actor: 'Actor',
};

/** What is right in place of what the machine says. */
export function tellCorrections(corrections: object): VNode[] {
  return Object.entries(corrections).map(
    ([field, value], at) =>
      html`<span>${at > 0 ? '; ' : ''}<span class="field">${(FIELDS[field] ?? field).toLowerCase()}:</span> ${foreign(tellValue(field, value))}</span>`,
  );
}

/** `none` where there is nothing. */
export function tellValue(field: string, value: unknown): string {
  if (Array.isArray(value)) return field === 'span' ? `characters ${value.join('–')}` : value.join('; ') || 'none';
  return value === null || value === undefined ? 'none' : String(value);
}
