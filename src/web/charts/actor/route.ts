import { findActor, meetingsOf, officesOf } from '../../../api/index.ts';
import type { ChartRoute } from '../chart-route.ts';
import { actorCharts } from './charts.ts';

export const actorRoute: ChartRoute = {
  path: '/actors/:actor',
  async draw(shelf, { params }) {
    const found = await findActor(shelf.record, params.actor ?? '');
    return actorCharts(found, { offices: await officesOf(shelf.record, found), ...(await meetingsOf(shelf, found, 0)) });
  },
};
