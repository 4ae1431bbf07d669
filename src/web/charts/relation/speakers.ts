import type { RelationSpeaker } from '../../../store/index.ts';
import { drawBars, heightOfBars } from '../bars.ts';
import type { Drawing } from '../drawing.ts';

const WIDTH = 460;

/** Who speaks most for one side; null where nobody does. `who`: the side's name. */
export function speakers(all: readonly RelationSpeaker[], source: string, who: string): Drawing | null {
  const own = all.filter((speaker) => speaker.source === source);
  if (own.length === 0) return null;
  const bars = own.map(({ name, statements }) => ({ name, value: statements, look: 'navy' as const }));
  return {
    name: `speakers-${source}`,
    title: `${who}: who speaks`,
    width: WIDTH,
    height: heightOfBars(bars),
    content: drawBars(bars, WIDTH),
    heads: ['Who', 'Statements', 'First', 'Last'],
    rows: own.map(({ name, statements, first, last }) => [name, statements, first, last]),
  };
}
