import { JUDGEMENTS, judgementPageQuestion, readQuestion, takePage } from '../../api/index.ts';
import { findAgreement, findJudges } from '../../store/index.ts';
import { html } from '../html.ts';
import type { PageRoute } from '../page.ts';
import { agreementTable } from '../parts/agreement.ts';
import { choiceFilter, filterForm } from '../parts/filters.ts';
import { judgementList } from '../parts/judgement-list.ts';
import { judgingForm } from '../parts/judging-form.ts';
import { pager } from '../parts/pager.ts';
import { section } from '../parts/section.ts';

const VERDICTS = ['accept', 'reject', 'correct', 'same', 'different'];

/** The log of what people have judged, and how far two of them agree. */
export const judgements: PageRoute = {
  path: '/judgements',
  async show(shelf, { query, search }) {
    const { one, other, after, limit, ...filter } = readQuestion(judgementPageQuestion, query);
    const part = { ...(after !== undefined && { after }), ...(limit !== undefined && { limit }) };
    const { rows, next } = await takePage(JUDGEMENTS, shelf, filter, part);
    const judges = await findJudges(shelf.record);
    const agreement = one === undefined || other === undefined ? '' : agreementTable(await findAgreement(shelf.record, one, other));
    return {
      title: 'Judgements',
      body: html`<h1>Judgements</h1>
        <p class="lead">Who judged what and when. What is taken back stays in the log; what the machine read is never overwritten.</p>
        ${filterForm([choiceFilter(filter, 'by', 'Judged by', judges), choiceFilter(filter, 'verdict', 'Verdict', VERDICTS)])}
        ${judgingForm({ back: `/judgements${search}` })}
        ${rows.length === 0 ? html`<p>Nothing of this kind has been judged. Records are judged beside the text of their document.</p>` : judgementList(rows)}
        ${pager(search, next)}
        ${judges.length < 2 ? '' : section('agreement', 'Agreement of two people', filterForm([choiceFilter({ one }, 'one', 'The one', judges), choiceFilter({ other }, 'other', 'The other', judges)]), agreement)}`,
    };
  },
};
