import { CHANNELS, documentsNamed, readQuestion, STATEMENTS, splitPart, statementQuestion, takePage } from '../../api/index.ts';
import { changed } from '../addresses.ts';
import { html } from '../html.ts';
import type { PageRoute } from '../page.ts';
import { choiceFilter, dayFilter, filterForm, textFilter } from '../parts/filters.ts';
import { nothingFound } from '../parts/nothing.ts';
import { pager } from '../parts/pager.ts';
import { listOfStatements } from '../parts/statement-list.ts';
import { channelWords } from '../parts/words.ts';

export const statements: PageRoute = {
  path: '/statements',
  async show(shelf, { query, search }) {
    const { filter, part } = splitPart(readQuestion(statementQuestion, query));
    const { rows, next } = await takePage(STATEMENTS, shelf, filter, part);
    const documents = await documentsNamed(
      shelf.record,
      rows.map(({ document }) => document),
    );
    return {
      title: 'Statements',
      body: html`<h1>Statements</h1>
        ${filterForm([
          textFilter(filter, 'speaker', 'Speaker', 'USA or a name'),
          textFilter(filter, 'addressee', 'Said to', 'CHN or a name'),
          textFilter(filter, 'about', 'About', 'JPN or a name'),
          textFilter(filter, 'words', 'With these words'),
          choiceFilter(filter, 'channel', 'On the word of', CHANNELS, channelWords),
          dayFilter(filter, 'since', 'Published from'),
          dayFilter(filter, 'until', 'To'),
        ])}
        ${rows.length === 0 ? nothingFound('statement', search) : html`<p class="more"><a href=${`/statements.csv${changed(search, { after: null })}`}>All as CSV</a></p>${listOfStatements(rows, documents)}`}
        ${pager(search, next)}`,
    };
  },
};
