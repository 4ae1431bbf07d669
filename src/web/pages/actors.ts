import { ACTOR_KINDS, ACTORS, actorQuestion, readQuestion, splitPart, takePage } from '../../api/index.ts';
import { html } from '../html.ts';
import type { PageRoute } from '../page.ts';
import { listOfActors } from '../parts/actor-list.ts';
import { choiceFilter, filterForm, textFilter } from '../parts/filters.ts';
import { nothingFound } from '../parts/nothing.ts';
import { pager } from '../parts/pager.ts';

export const actors: PageRoute = {
  path: '/actors',
  async show(shelf, { query, search }) {
    const { filter, part } = splitPart(readQuestion(actorQuestion, query));
    const { rows, next } = await takePage(ACTORS, shelf, filter, part);
    return {
      title: 'Actors',
      body: html`<h1>Persons, states and bodies</h1>
        ${filterForm([textFilter(filter, 'name', 'Name or country', 'Lavrov or RUS'), choiceFilter(filter, 'kind', 'Kind', ACTOR_KINDS)])}
        ${rows.length === 0 ? nothingFound('actor', search) : listOfActors(rows)}
        ${pager(search, next)}`,
    };
  },
};
