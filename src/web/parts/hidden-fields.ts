import type { VNode } from 'preact';
import { html } from '../html.ts';

/** Fields that a form sends along unseen; those without a value are left out. */
export function hiddenFields(values: object): VNode[] {
  return Object.entries(values)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => html`<input type="hidden" name=${name} value=${value} />`);
}
