import { type FollowedFeed, type Issuer, listFeeds, listIssuers, listOutlets, type Outlet } from '../../api/index.ts';
import { foreign, html } from '../html.ts';
import type { PageRoute } from '../page.ts';
import { tellDays, tellMinute } from '../parts/days.ts';
import { nothingFound } from '../parts/nothing.ts';
import { section } from '../parts/section.ts';
import { figureTable } from '../parts/table.ts';

/** Where the record comes from. */
export const sources: PageRoute = {
  path: '/sources',
  async show({ record }) {
    const [outlets, issuers, feeds] = [await listOutlets(record), await listIssuers(record), await listFeeds(record)];
    return {
      title: 'Sources',
      body: html`<h1>Where the record comes from</h1>
        ${outlets.length === 0 ? nothingFound('source') : section('outlets', 'Published by', figureTable('Publishers', ['Publisher', 'Documents', 'Words', 'From', 'To'], outlets.map(tellOutlet)))}
        ${issuers.length === 0 ? '' : section('issuers', 'On whose official word', figureTable('Issuers', ['Issuer', 'Texts of its own', 'Reports of its statements', 'Latest'], issuers.map(tellIssuer)))}
        ${feeds.length === 0 ? '' : section('feeds', 'Followed', figureTable('Feeds', ['Address', 'Source', 'Last read', 'Trouble'], feeds.map(tellFeed)))}`,
    };
  },
};

function tellOutlet({ publisher, documents, words, first, last }: Outlet) {
  return [publisher === null ? 'not told' : foreign(publisher), documents, words, dayOf(first), dayOf(last)];
}

function tellIssuer({ name, country, own, reported, last }: Issuer) {
  return [html`<span>${foreign(name)}${country === null || country === name ? '' : ` (${country})`}</span>`, own, reported, dayOf(last)];
}

function tellFeed({ address, source, last_seen, problem }: FollowedFeed) {
  return [foreign(address), foreign(source ?? ''), last_seen === null ? 'never' : tellMinute(last_seen), foreign(problem ?? '')];
}

function dayOf(day: string | null) {
  return day === null ? '' : tellDays(day, day);
}
