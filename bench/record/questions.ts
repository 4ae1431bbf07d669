import { sql } from 'kysely';
import { Shelf, TEXTS, takePage } from '../../src/api/index.ts';
import { EVENTS } from '../../src/api/lists/happenings.ts';
import { Record } from '../../src/store/index.ts';
import { type Times, timeEach } from './measure.ts';

/** Words that nearly all texts have, some, few and none; phrases and beginnings. */
const WORDS = [
  ...['president', 'cooperation', 'security', 'ukraine', 'trade agreement', 'foreign minister', 'ceasefire', 'nuclear weapons'],
  ...[
    '"prime minister"',
    '"strategic partnership"',
    '"climate change"',
    '"united nations"',
    '"human rights"',
    'negotiat*',
    'sanction*',
    'visit*',
  ],
  ...['visit china', 'nato summit', 'energy gas', 'vaccine', 'replay 17', 'defence minister', 'zelenskyy', 'territorial integrity'],
];

export interface Questions {
  /** Pairs of states, the busiest ten and others at random: their counts by month, and their events from the first on. */
  readonly timeline: Times;
  readonly busiest: Times;
  readonly timelineEvents: Times;
  readonly search: Times;
}

const PAIRS = 60;
const BUSIEST = 10;
const ROWS = 100;

export async function askQuestions(where: string): Promise<Questions> {
  const record = await Record.open(where, { readOnly: true, now: () => new Date().toISOString() });
  const shelf = new Shelf(record);
  try {
    const pairs = await pairsOf(record);
    const busiest = pairs.slice(0, BUSIEST);
    const step = Math.max(1, Math.floor((pairs.length - BUSIEST) / (PAIRS - BUSIEST)));
    const some = [...busiest, ...pairs.slice(BUSIEST).filter((_, at) => at % step === 0)].slice(0, PAIRS);
    return {
      timeline: await timeEach(some, ([one, other]) => shelf.relation(one, other)),
      // A fresh shelf keeps nothing of what was asked.
      busiest: await timeEach(busiest, ([one, other]) => new Shelf(record).relation(one, other)),
      timelineEvents: await timeEach(some, ([actor, recipient]) => takePage(EVENTS, shelf, { actor, recipient }, { limit: ROWS })),
      search: await timeEach([...WORDS, ...WORDS, ...WORDS], (words) => takePage(TEXTS, shelf, { words }, { limit: ROWS })),
    };
  } finally {
    await shelf.close();
    await record.close();
  }
}

/** Those with most events between them first. */
async function pairsOf({ db }: Record): Promise<(readonly [string, string])[]> {
  const { rows } = await sql<{ source: string; target: string }>`select source, target from dyads where source < target
    group by source, target order by count(*) desc, source, target`.execute(db);
  return rows.map(({ source, target }) => [source, target] as const);
}
