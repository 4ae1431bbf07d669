import { countHosts, countTrips, firstDay, isMade, isMultilateral, type Journey, type Stop, stopToRow } from '../../../record/index.ts';
import { stateName } from '../../parts/state-name.ts';
import { drawBars, heightOfBars } from '../bars.ts';
import { drawYears } from '../draw-years.ts';
import type { Drawing, Look, Swatch } from '../drawing.ts';
import { drawSpans, heightOfSpans, type Lasting } from '../spans.ts';

const WIDE = 960;
const WIDTH = 460;
/** Lines and bars at most; the tables have all. */
const SHOWN = 20;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

const LOOKS: readonly Swatch[] = [
  { look: 'navy', name: 'visit' },
  { look: 'orange', name: 'with a meeting of many' },
  { look: 'grey', name: 'planned or cancelled' },
];
const TRIPS: readonly Swatch[] = [
  { look: 'navy', name: 'for talks of two' },
  { look: 'orange', name: 'with a meeting of many' },
];

/** Stops along the time, a line a country, or a line a traveller where they are of a state; null where none has a day. */
export function journeysOverTime(journeys: readonly Journey[], byTraveller: boolean): Drawing | null {
  const stops = journeys.flatMap(({ stops }) => stops);
  const dated = stops.flatMap((stop): (Lasting & { readonly stop: Stop })[] => {
    const from = firstDay(stop);
    if (!DAY.test(from)) return [];
    const to = DAY.test(stop.end ?? '') && (stop.end as string) > from ? (stop.end as string) : from;
    const line = byTraveller ? stop.visitor.name : stateName(stop.country);
    return [
      {
        stop,
        line,
        from,
        to,
        hint: `${stop.visitor.name}, ${stateName(stop.country)}: ${from}${to === from ? '' : ` to ${to}`}`,
        look: lookOf(stop),
      },
    ];
  });
  if (dated.length === 0) return null;
  const most = [...Map.groupBy(dated, ({ line }) => line)].toSorted(([, a], [, b]) => b.length - a.length).slice(0, SHOWN);
  const spans = most.flatMap(([, own]) => own);
  return {
    name: 'journeys',
    title: byTraveller ? 'Journeys by traveller' : 'Journeys by country',
    width: WIDE,
    height: heightOfSpans(spans),
    content: drawSpans(spans, WIDE),
    legend: LOOKS.filter(({ look }) => spans.some((span) => span.look === look)),
    heads: ['From', 'To', 'Who', 'Country', 'Places', 'Form', 'Occasion', 'Status'],
    rows: dated
      .toSorted((a, b) => a.from.localeCompare(b.from))
      .map(({ stop, from, to }) => {
        const { visitor, cities, form, occasion, status } = stopToRow(stop, 0);
        return [from, to, visitor, stateName(stop.country), cities, form, occasion, status].map((cell) => cell ?? null);
      }),
  };
}

function lookOf(stop: Stop): Look {
  return isMade(stop) ? (isMultilateral(stop) ? 'orange' : 'navy') : 'grey';
}

/** Journeys made, by year; null where none was. */
export function tripsByYear(journeys: readonly Journey[]): Drawing | null {
  const counted = countTrips(journeys);
  if (counted.length === 0) return null;
  return {
    name: 'trips',
    title: 'Journeys a year',
    ...drawYears(counted, { parts: TRIPS, unit: 'journeys' }, ({ trips, multilateral }) => [trips - multilateral, multilateral]),
    heads: ['Year', 'Journeys', 'With a meeting of many', 'Share (%)'],
    rows: counted.map(({ year, trips, multilateral }) => [`${year}`, trips, multilateral, Math.round((multilateral / trips) * 100)]),
  };
}

/** Stops made, by the country visited; null where none was. */
export function stopsByHost(journeys: readonly Journey[]): Drawing | null {
  const hosts = countHosts(journeys);
  if (hosts.length === 0) return null;
  const bars = hosts.slice(0, SHOWN / 2).map(([country, value]) => ({ name: stateName(country), value, look: 'navy' as const }));
  return {
    name: 'hosts',
    title: hosts.length > bars.length ? `Countries visited most, ${bars.length} of ${hosts.length}` : 'Countries visited',
    width: WIDTH,
    height: heightOfBars(bars),
    content: drawBars(bars, WIDTH),
    heads: ['Country', 'Code', 'Stops'],
    rows: hosts.map(([country, stops]) => [stateName(country), country, stops]),
  };
}
