import { DAY_PARTS } from '../names.ts';
import { found, type Reading, type TimeRule } from '../rule.ts';
import { writeUnknown, writeValue } from '../values.ts';
import { lowAt } from '../words.ts';

/**
 * Parts of a day seen from the document's date or from the day told last.
 *
 * Reads: "They spoke this morning after a flight last night." 2023-04-17 → this morning=2023-04-17TMO, last night=2023-04-16TNI
 * Reads: "He landed on 3 May 2020 and left that evening." → 3 May 2020=2020-05-03, that evening=2020-05-03TEV
 * Reads: "It snowed; the following morning it thawed." 2023-04-17 → the following morning=2023-04-18TMO
 * Reads: "They spoke on the morning of 12 April 2023." → the morning of 12 April 2023=2023-04-12TMO
 * Leaves: "A morning newspaper and an evening dress lay there."
 */
export const dayPart: TimeRule = {
  name: 'day-part',
  starts: ['this', 'last', 'that', 'the'],
  read(reading, at) {
    const { words, today } = reading;
    const named = readNamed(reading, at);
    if (named) return named;
    const way = lowAt(words, at) === 'the' ? lowAt(words, at + 1) : lowAt(words, at);
    const word = lowAt(words, at) === 'the' ? at + 2 : at + 1;
    const part = DAY_PARTS.get(lowAt(words, word));
    if (!part) return null;
    const day = dayOfPart();
    if (day === undefined) return null;
    const value = day === null ? writeUnknown('day') : writeValue({ day, unit: 'day' });
    return found('day-part', {
      from: at,
      to: word + 1,
      type: 'TIME',
      value: `${value}T${part}`,
      ...(day !== null && { stretch: { day, unit: 'day' as const } }),
      confidence: 0.85,
    });

    function dayOfPart(): number | null | undefined {
      if (way === 'this') return today;
      if (way === 'last') return today === null ? null : today - 1;
      const told = reading.last(at, 'day')?.day ?? today;
      if (way === 'that' || way === 'same') return told;
      if (told === null || !/^(?:following|next|previous)$/.test(way)) return undefined;
      return way === 'previous' ? told - 1 : told + 1;
    }
  },
};

/** "the morning of 12 April". */
function readNamed(reading: Reading, at: number) {
  const { words } = reading;
  const part = DAY_PARTS.get(lowAt(words, at + 1));
  if (!part || lowAt(words, at) !== 'the' || lowAt(words, at + 2) !== 'of') return null;
  const date = reading.readAt(at + 3)?.[0];
  if (date?.type !== 'DATE' || date.stretch?.unit !== 'day') return null;
  return found('day-part', {
    from: at,
    to: date.to,
    type: 'TIME',
    value: `${writeValue(date.stretch)}T${part}`,
    stretch: date.stretch,
    confidence: 0.88,
  });
}
