import { actorsNamed, type Network, type Shelf } from '../../api/index.ts';
import { actorAddress, changed } from '../addresses.ts';
import { islandScript } from '../assets.ts';
import { figure } from '../charts/figure.ts';
import { lookOfTie } from '../charts/network/drawing.ts';
import { findDrawn } from '../charts/network/route.ts';
import { foreign, html } from '../html.ts';
import type { PageRoute } from '../page.ts';
import { linkDyad } from '../parts/dyad-link.ts';
import { nothingFound } from '../parts/nothing.ts';
import { section } from '../parts/section.ts';
import { count } from '../parts/words.ts';

/** Pairs told below the drawing; its table has all. */
const SHOWN = 12;

/** States, or persons, by what ties them. */
export const network: PageRoute = {
  path: '/network',
  async show(shelf, { query, search }) {
    const { of, year, network, drawn } = await findDrawn(shelf, query);
    const addresses =
      of === 'persons'
        ? await personAddresses(shelf, network)
        : new Map(network.nodes.map(({ id }) => [id, `/actors?name=${id}&kind=state`]));
    const years = await shelf.years();
    const choice = (value: 'states' | 'persons', words: string) =>
      html`<a href=${`/network${changed(search, { of: value })}`} aria-current=${of === value ? 'true' : undefined}>${words}</a> `;
    const inYear = (words: string, one: string | null) =>
      html`<a href=${`/network${changed(search, { year: one })}`} aria-current=${(year === undefined ? null : `${year}`) === one ? 'true' : undefined}>${words}</a> `;
    const graph = drawn && {
      nodes: drawn.nodes.map((node) => ({ ...node, href: addresses.get(node.id) ?? null })),
      ties: network.ties.map((tie) => ({ ...tie, look: lookOfTie(tie.intensity) })),
    };
    return {
      title: 'Network',
      script: islandScript('network'),
      body: html`<h1>Network</h1>
        <p class="years">${choice('states', 'States')} ${choice('persons', 'Persons who met')}</p>
        ${years.length < 2 && year === undefined ? '' : html`<p class="years">${inYear('All years', null)} ${years.map((one) => inYear(one, one))}</p>`}
        ${
          drawn === null
            ? nothingFound('tie', search)
            : html`<div id="network" data-graph=${JSON.stringify(graph)}>${figure(drawn.drawing, '/network/network', search)}</div>
              <p class="quiet">Those with much between them stand near each other; places have no other meaning. ${network.ties.length === 1 ? 'There is one tie.' : `The ${network.ties.length} ties with most are drawn.`}</p>
              ${section(
                'most',
                'Most between them',
                html`<ul class="entries wide">${network.ties
                  .slice(0, SHOWN)
                  .map(
                    ({ one, other, times }) =>
                      html`<li>${
                        of === 'states'
                          ? linkDyad(one, other)
                          : [one, other].map(
                              (id, at) => html`${at > 0 ? ' and ' : ''}<a href=${addresses.get(id) ?? '/actors'}>${foreign(id)}</a>`,
                            )
                      } <span class="quiet">${of === 'states' ? count(times, 'directed event') : count(times, 'meeting, call or visit', 'meetings, calls and visits')}</span></li>`,
                  )}</ul>`,
              )}`
        }`,
    };
  },
};

/** Of persons, the pages of those whose name means one actor. */
async function personAddresses({ record }: Shelf, { nodes }: Network): Promise<Map<string, string>> {
  const actorOf = await actorsNamed(record, nodes);
  return new Map(
    nodes.flatMap((node) => {
      const actor = actorOf(node);
      return actor === undefined ? [] : [[node.id, actorAddress(actor)] as const];
    }),
  );
}
