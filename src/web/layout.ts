import { renderToString } from 'preact-render-to-string';
import type { Visitor } from './door/visitor.ts';
import { html } from './html.ts';
import type { Page } from './page.ts';
import { signedIn } from './parts/signed-in.ts';
import { Visit } from './parts/visit.ts';

const PLACES = [
  ['/meetings', 'Meetings'],
  ['/documents', 'Documents'],
  ['/statements', 'Statements'],
  ['/events', 'Events'],
  ['/promises', 'Promises'],
  ['/actors', 'Actors'],
  ['/dyads', 'Pairs of states'],
  ['/map', 'Map'],
  ['/network', 'Network'],
  ['/sources', 'Sources'],
  ['/judgements', 'Judgements'],
  ['/add', 'Add'],
] as const;

/** A whole page as HTML, for whom. `path`: where it stands, so that its place is marked in the menu. */
export function layOut({ title, body, script, style, head }: Page, path: string, visitor: Visitor): string {
  const page = html`<html lang="en">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <title>${title === 'Chancery' ? title : `${title} · Chancery`}</title>
      <link rel="icon" href="/assets/icon.svg" type="image/svg+xml" />
      <link rel="stylesheet" href="/assets/chancery.css" />
      <link rel="stylesheet" href="/assets/charts.css" />
      <link rel="stylesheet" href="/assets/judging.css" />
      ${style === undefined ? '' : html`<link rel="stylesheet" href=${`/assets/${style}`} />`}
      ${head ?? ''}
      ${script === undefined ? '' : html`<script type="module" src=${`/assets/${script}`}></script>`}
    </head>
    <body>
      <a class="skip" href="#main">Skip to the page</a>
      <header class="masthead">
        <a class="name" href="/">Chancery</a>
        <form class="search" action="/search" role="search">
          <label class="unseen" for="words">Search all texts</label>
          <input id="words" name="words" type="search" placeholder="Search all texts" required />
          <button>Search</button>
        </form>
        ${signedIn()}
        <nav aria-label="Parts of the record">
          <ul>
            ${PLACES.map(
              ([href, name]) => html`<li><a href=${href} aria-current=${path.startsWith(href) ? 'page' : undefined}>${name}</a></li>`,
            )}
          </ul>
        </nav>
      </header>
      <main id="main" tabindex="-1">${body}</main>
      <footer class="foot">
        <p>Read by machine, with doubts shown. Every record points at the words it rests on. <a href="/api/v1/openapi.json">API</a></p>
      </footer>
    </body>
  </html>`;
  return `<!doctype html>${renderToString(html`<${Visit.Provider} value=${visitor}>${page}<//>`)}`;
}
