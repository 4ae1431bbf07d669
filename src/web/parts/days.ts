import type { VNode } from 'preact';
import { html } from '../html.ts';

const FORM = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

/** "16 April 2023", told to machines as well. */
export function tellDay(day: string): VNode {
  const date = new Date(`${day}T00:00:00Z`);
  return html`<time datetime=${day}>${Number.isNaN(date.getTime()) ? day : FORM.format(date)}</time>`;
}

const SHORT = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeZone: 'UTC' });
const SHORT_MONTH = new Intl.DateTimeFormat('en-GB', { month: 'short', year: 'numeric', timeZone: 'UTC' });
const MONTH = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** A day, a whole month or year by its name, or from when to when. */
export function tellDays(start: string | null, end: string | null): VNode {
  if (start === null) return end === null ? html`<span class="quiet">no day given</span>` : html`<span>until ${tellDay(end)}</span>`;
  if (end === null || end === start) return tellDay(start);
  const whole = wholeOf(start, end);
  return whole === null
    ? html`<span>${tellDay(start)} to ${tellDay(end)}</span>`
    : html`<time datetime=${whole.code}>${whole.words}</time>`;
}

function wholeOf(start: string, end: string): { readonly code: string; readonly words: string } | null {
  const [year, month] = [start.slice(0, 4), start.slice(0, 7)];
  if (start === `${year}-01-01` && end === `${year}-12-31`) return { code: year, words: year };
  const first = new Date(`${month}-01T00:00:00Z`);
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0));
  if (Number.isNaN(first.getTime()) || start !== `${month}-01` || end !== last.toISOString().slice(0, 10)) return null;
  return { code: month, words: MONTH.format(first) };
}

/** "4 May 2024, 16:20 UTC", of a moment as the record keeps it. */
export function tellMinute(moment: string): VNode {
  return html`<time datetime=${moment}>${SHORT.format(new Date(moment.slice(0, 10)))}, ${moment.slice(11, 16)} UTC</time>`;
}

/** "May 2024", of a month as YYYY-MM. */
export function shortMonth(month: string): string {
  return SHORT_MONTH.format(new Date(`${month}-01`));
}
