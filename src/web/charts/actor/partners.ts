import { stateName } from '../../parts/state-name.ts';
import { drawBars, heightOfBars } from '../bars.ts';
import type { Drawing } from '../drawing.ts';

const WIDTH = 460;
const SHOWN = 10;

/** Whose representatives are met most, by meetings, calls and visits that happened; null where none did. `counted`: the most first. */
export function partnersMet(counted: readonly (readonly [country: string, meetings: number])[]): Drawing | null {
  if (counted.length === 0) return null;
  const bars = counted.slice(0, SHOWN).map(([country, value]) => ({ name: stateName(country), value, look: 'blue' as const }));
  return {
    name: 'partners',
    title: counted.length > bars.length ? `Met or called most, ${bars.length} of ${counted.length} countries` : 'Met or called, by country',
    width: WIDTH,
    height: heightOfBars(bars),
    content: drawBars(bars, WIDTH),
    heads: ['Country', 'Code', 'Meetings, calls and visits'],
    rows: counted.map(([country, number]) => [stateName(country), country, number]),
  };
}
