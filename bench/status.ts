/**
 * Did it happen? Events' status against what people marked.
 * npm run bench -- status
 * uds-ewt-dev: predicates of EWT, happened or not (value above or below 0); meantime-dev: certainty and polarity of the events
 * that the reading finds, and the value of their time.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Analysis, Article, Reading } from '../src/domain/index.ts';
import { Analyser, cutArticle } from '../src/language/index.ts';
import { readAnalysis } from '../src/reading/index.ts';
import { daysOf } from '../src/reading/stages/events/day-span.ts';
import { modalityOf } from '../src/reading/stages/events/modality.ts';
import { Tree } from '../src/reading/stages/events/tree.ts';
import { readJsonLines } from './json-lines.ts';
import { GOLD } from './places.ts';
import { drawTable } from './table.ts';

interface Predicate {
  readonly start: number;
  readonly end: number;
  readonly value: number;
}

interface Marked {
  readonly mid: string;
  readonly start: number;
  readonly end: number;
  readonly certainty?: string;
  readonly polarity?: string;
}

interface MarkedArticle {
  readonly id: string;
  readonly text: string;
  readonly dct: string;
  readonly events: readonly Marked[];
  readonly timex: readonly { readonly mid: string; readonly type: string; readonly value: string }[];
  /** Links of TimeML, by the ids of what is marked. */
  readonly relations: readonly {
    readonly type: string;
    readonly reltype?: string;
    readonly source: readonly string[];
    readonly target: readonly string[];
  }[];
}

type Count = readonly [right: number, all: number];

export async function run(): Promise<void> {
  const file = join(GOLD, 'factuality/uds-ewt-dev.jsonl');
  if (!existsSync(file)) return console.log('No gold data here (../shared/gold): nothing to measure.');
  const analyser = await Analyser.load();
  const rows = [...(await scorePredicates(analyser, file)), ...(await scoreEvents(analyser, join(GOLD, 'events/meantime-dev.jsonl')))];
  console.log(
    drawTable(
      ['status', 'right', 'all', 'share'],
      rows.map(([name, [right, all]]) => [name, right, all, all > 0 ? Math.round((1000 * right) / all) / 10 : 0]),
    ),
  );
}

/** UDS: by the rules, by the model's head, and as the events of the reading have it. */
async function scorePredicates(analyser: Analyser, file: string): Promise<[string, Count][]> {
  const right = { rules: 0, model: 0, always: 0, found: 0 };
  let all = 0;
  let found = 0;
  for (const { id, text, events } of readJsonLines<{ id: string; text: string; events: readonly Predicate[] }>(file)) {
    const analysis = await analyser.analyse(cutArticle(articleOf(id, text, null)));
    const tree = new Tree(analysis);
    const reading = readAnalysis(analysis);
    for (const { start, value } of events) {
      const at = tokenAt(analysis, text, start);
      if (at < 0) continue;
      const happened = value > 0;
      const status = modalityOf(tree, at).status;
      const told = status === 'happened' || status === 'ongoing';
      const probability = analysis.happened[at] ?? 0.5;
      all++;
      if (told === happened) right.rules++;
      if (probability > 0.5 === happened) right.model++;
      if (happened) right.always++;
      const { span } = analysis.tokens[at] as Analysis['tokens'][number];
      const event = reading.events.find(({ trigger }) => trigger.some((part) => part.start <= span.start && span.end <= part.end));
      if (!event) continue;
      found++;
      if (/^(?:happened|ongoing)$/.test(event.status) === happened) right.found++;
    }
  }
  return [
    ['UDS-EWT dev, rules', [right.rules, all]],
    ['UDS-EWT dev, model', [right.model, all]],
    ['UDS-EWT dev, events of the reading', [right.found, found]],
    ['UDS-EWT dev, always happened', [right.always, all]],
  ];
}

async function scoreEvents(analyser: Analyser, file: string): Promise<[string, Count][]> {
  const count = { certainty: 0, certain: 0, polarity: 0, polar: 0, time: 0, dated: 0 };
  for (const article of readJsonLines<MarkedArticle>(file)) {
    const { id, text, dct, events } = article;
    const analysis = await analyser.analyse(cutArticle(articleOf(id, text, dct)));
    const reading: Reading = readAnalysis(analysis);
    for (const event of reading.events) {
      const gold = events.find(({ start, end }) => event.trigger.some((span) => span.start < end && start < span.end));
      if (!gold) continue;
      const days = daysOfEvent(gold, article);
      if (days && event.when) {
        count.dated++;
        if (event.when.start === days.start && event.when.end === days.end) count.time++;
      }
      if (gold.certainty && gold.certainty !== 'UNDERSPECIFIED') {
        count.certain++;
        if ((gold.certainty === 'CERTAIN') === (event.status !== 'hypothetical')) count.certainty++;
      }
      if (gold.polarity && gold.polarity !== 'UNDERSPECIFIED') {
        count.polar++;
        if ((gold.polarity === 'NEG') === (event.status === 'denied')) count.polarity++;
      }
    }
  }
  return [
    ['MEANTIME, certainty', [count.certainty, count.certain]],
    ['MEANTIME, polarity', [count.polarity, count.polar]],
    ['MEANTIME, first and last day, where both date it', [count.time, count.dated]],
  ];
}

/** The days of the expression that an event is marked as in or at; null where none is, or several that differ. */
function daysOfEvent({ mid }: Marked, { timex, relations }: MarkedArticle): { start: string; end: string } | null {
  const dates = relations.flatMap(({ type, reltype = '', source, target }) => {
    if (type !== 'TLINK') return [];
    if (/^(?:IS_INCLUDED|SIMULTANEOUS)$/.test(reltype) && source.includes(mid)) return target;
    return /^(?:INCLUDES|SIMULTANEOUS)$/.test(reltype) && target.includes(mid) ? source : [];
  });
  const told = timex.filter((one) => one.type === 'DATE' && dates.includes(one.mid)).flatMap(({ value }) => daysOf(value) ?? []);
  const [days, ...others] = told;
  return days && others.every(({ start, end }) => start === days.start && end === days.end) ? days : null;
}

function articleOf(id: string, text: string, date: string | null): Article {
  return { id, text, title: null, date, publisher: null, url: null, language: 'en' };
}

/** The token that begins at a code point of the text; -1 where none does. */
function tokenAt(analysis: Analysis, text: string, point: number): number {
  const unit = [...text].slice(0, point).join('').length;
  return analysis.tokens.findIndex(({ span }) => span.start <= unit && unit < span.end);
}
