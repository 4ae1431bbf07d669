import { networkQuestion, readQuestion, type Shelf } from '../../../api/index.ts';
import type { ChartRoute } from '../chart-route.ts';
import { byName } from '../drawing.ts';
import { drawNetwork } from './drawing.ts';

export const networkRoute: ChartRoute = {
  path: '/network',
  async draw(shelf, { query }) {
    const { drawn } = await findDrawn(shelf, query);
    return byName([drawn?.drawing ?? null]);
  },
};

/** The network that is asked for, and its drawing; null where it has no ties. */
export async function findDrawn(shelf: Shelf, query: unknown) {
  const { of = 'states', year } = readQuestion(networkQuestion, query);
  const network = await shelf.network({ of, year });
  return { of, year, network, drawn: drawNetwork(network, of) };
}
