import { readQuestion, relationQuestion } from '../../../api/index.ts';
import type { ChartRoute } from '../chart-route.ts';
import { relationCharts } from './charts.ts';

export const relationRoute: ChartRoute = {
  path: '/dyads/:one/:other',
  async draw(shelf, { params, query }) {
    const relation = await shelf.relation((params.one ?? '').toUpperCase(), (params.other ?? '').toUpperCase());
    return relationCharts(relation, readQuestion(relationQuestion, query));
  },
};
