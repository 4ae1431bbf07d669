import type { Explanation, Reading } from '../domain/index.ts';
import { wordsAt } from '../domain/index.ts';
import { ploverDefinition } from '../tables/index.ts';
import { cleanShown } from './page/clean.ts';
import { eventLines } from './page/event.ts';
import { fillLines } from './page/fill.ts';
import { mixInk } from './page/ink.ts';
import { lookUp } from './page/look-up.ts';
import type { TextOptions } from './text.ts';

const INDENT = 13;

/** Why one event was coded so, for people: the record, its sentence, the words and pattern, the steps to type and code, what else fitted. */
export function explanationToText(reading: Reading, explanations: readonly Explanation[], id: string, options: TextOptions): string {
  const event = reading.events.find((one) => one.id === id);
  const reason = explanations.find((one) => one.event === id);
  if (!event || !reason) {
    const known = reading.events.map((one) => one.id);
    return `no event ${id} in this article; ${known.length > 0 ? `it has ${known.join(', ')}` : 'it has none'}\n`;
  }
  const { width } = options;
  const ink = mixInk(options.colour);
  const find = lookUp(reading);
  const start = event.trigger[0]?.start ?? event.span.start;
  const sentence = reading.sentences.find(({ span }) => span.start <= start && start < span.end);
  const facts: [string, string][] = [
    ['sentence', sentence ? cleanShown(wordsAt(reading.document.text, sentence.span)).trim() : ''],
    ['words', find.words(reason.trigger)],
    ['made by', event.by],
    ['pattern', reason.pattern ?? 'none: a rule without a frame'],
    ...reason.why.map((why): [string, string] => ['because', why]),
    ['type', `${event.type}: ${ploverDefinition(event.type).definition}`],
    ...reason.alternatives.map((other): [string, string] => [
      'also fits',
      `${other.frame} by “${other.pattern}” (${other.score.toFixed(2)})`,
    ]),
    ...(reason.alternatives.length === 0 ? [['also fits', 'nothing else in the lexicon'] as [string, string]] : []),
  ];
  const lines = [
    ...eventLines(event, find, width, id.length + 4, ink),
    '',
    ...facts.flatMap(([label, text]) => fillLines([{ text }], { width, indent: INDENT, lead: { text: `  ${label}`, paint: ink.quiet } })),
  ];
  return `${lines.join('\n')}\n`;
}
