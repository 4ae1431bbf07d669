import type { VNode } from 'preact';
import type { FullReading } from '../../record/index.ts';
import { foreign, html } from '../html.ts';
import { tellDay } from './days.ts';
import { count } from './words.ts';

export function documentFacts({ document, actors, channels, statements, events, doubts }: FullReading): VNode {
  const { id, date, publisher, url, byline } = document;
  const { issuer = null } = channels.find(({ kind }) => kind === 'outlet') ?? {};
  const voucher = actors.find((actor) => actor.id === issuer)?.name ?? null;
  return html`<dl class="facts">
    <div><dt>Published</dt><dd>${date === null ? 'no date known' : tellDay(date)}</dd></div>
    ${publisher === null ? '' : html`<div><dt>By</dt><dd>${foreign(publisher)}</dd></div>`}
    ${voucher === null || voucher === publisher ? '' : html`<div><dt>On the word of</dt><dd>${foreign(voucher)}</dd></div>`}
    ${byline === null ? '' : html`<div><dt>Written by</dt><dd>${foreign(byline)}</dd></div>`}
    ${url !== null && /^https?:\/\//i.test(url) && URL.canParse(url) ? html`<div><dt>From</dt><dd><a rel="noreferrer nofollow" href=${url}>${foreign(new URL(url).hostname)}</a></dd></div>` : ''}
    <div><dt>Read in it</dt><dd>${count(statements.length, 'statement')}, ${count(events.length, 'event')}, ${count(doubts.length, 'doubt')}</dd></div>
    <div><dt>Kept as</dt><dd><a href=${`/api/v1/readings/${encodeURIComponent(id)}`}><code>${id.length > 24 ? `${id.slice(0, 23)}…` : id}</code></a></dd></div>
  </dl>`;
}
