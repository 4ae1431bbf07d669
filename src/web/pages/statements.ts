import { readQuestion, statementQuestion, takePart } from '../../api/index.ts';
import { findStatements } from '../../store/index.ts';
import { html } from '../html.ts';
import type { PageRoute } from '../page.ts';
import { dayFilter, filterForm, textFilter } from '../parts/filters.ts';
import { nothingFound } from '../parts/nothing.ts';
import { pager } from '../parts/pager.ts';
import { listOfStatements } from '../parts/statement-list.ts';

export const statements: PageRoute = {
  path: '/statements',
  async show({ record }, { query, search }) {
    const { page, limit, ...filter } = readQuestion(statementQuestion, query);
    const { rows, more } = await takePart(findStatements(record, filter), page, limit);
    return {
      title: 'Statements',
      body: html`<h1>Statements</h1>
        ${filterForm([
          textFilter(filter, 'speaker', 'Speaker', 'USA or a name'),
          textFilter(filter, 'addressee', 'Said to', 'CHN or a name'),
          textFilter(filter, 'about', 'About', 'JPN or a name'),
          textFilter(filter, 'words', 'With these words'),
          dayFilter(filter, 'since', 'Published from'),
          dayFilter(filter, 'until', 'To'),
        ])}
        ${rows.length === 0 ? nothingFound('statement') : html`<p class="more"><a href=${`/statements.csv${search}`}>These ${rows.length} as CSV</a></p>${listOfStatements(rows)}`}
        ${pager(search, page, more)}`,
    };
  },
};
