import { mapQuestion, readQuestion, type Shelf, travelRoutes } from '../../../api/index.ts';
import { eventPoints } from '../../../store/index.ts';
import type { ChartRoute } from '../chart-route.ts';
import { byName, type Drawing } from '../drawing.ts';
import { map } from './drawing.ts';

/** Events that are looked at for points, and points. */
export const EVENTS = 3000;
const POINTS = 150;

export const mapRoute: ChartRoute = {
  path: '/map',
  draw: async (shelf, { query }) => byName([await drawMap(shelf, query)]),
};

/** What is asked, drawn. */
export async function drawMap(shelf: Shelf, query: unknown): Promise<Drawing> {
  const { show, state, since, until } = readQuestion(mapQuestion, query);
  // Both months are counted in; days compare as text.
  const days = { ...(since !== undefined && { since: `${since}-01` }), ...(until !== undefined && { until: `${until}-31` }) };
  const routes = show === 'events' ? [] : await travelRoutes(shelf, { kind: show, state, ...days });
  const filter = { ...days, ...(state !== undefined && { actor: state }) };
  const points = show === undefined || show === 'events' ? await eventPoints(shelf.record, filter, EVENTS, POINTS) : [];
  return map(routes, points);
}
