import { DAY_PARTS } from '../names.ts';
import { found, type TimeRule } from '../rule.ts';
import { writeUnknown, writeValue } from '../values.ts';
import { lowAt } from '../words.ts';

const STEPS = new Map([
  ['today', 0],
  ['yesterday', -1],
  ['tomorrow', 1],
  ['tonight', 0],
]);

/**
 * Days seen from the document's date.
 *
 * Reads: "They met yesterday and go home tomorrow." 2023-04-17 → yesterday=2023-04-16, tomorrow=2023-04-18
 * Reads: "He called earlier today and speaks tonight." 2023-04-17 → earlier today=2023-04-17, tonight=2023-04-17TNI
 * Reads: "She left yesterday evening." 2023-04-17 → yesterday evening=2023-04-16TEV
 * Reads: "He came the day before yesterday." 2023-04-17 → the day before yesterday=2023-04-15
 * Leaves: "He reads USA Today in bed."
 */
export const deictic: TimeRule = {
  name: 'deictic',
  starts: [...STEPS.keys(), 'earlier', 'later', 'the'],
  read({ words, today }, at) {
    let to = at;
    let extra = 0;
    if (lowAt(words, at) === 'the') {
      const phrase = `${lowAt(words, at + 1)} ${lowAt(words, at + 2)} ${lowAt(words, at + 3)}`;
      extra = phrase === 'day before yesterday' ? -1 : phrase === 'day after tomorrow' ? 1 : 0;
      if (extra === 0) return null;
      to = at + 3;
    } else if (/^(?:earlier|later)$/.test(lowAt(words, at))) to++;
    const low = lowAt(words, to);
    const step = STEPS.get(low);
    if (step === undefined || (low === 'today' && /^(?:usa|russia|india|nation)$/.test(lowAt(words, to - 1)))) return null;
    const part = low === 'tonight' ? 'NI' : DAY_PARTS.get(lowAt(words, to + 1));
    const end = part && low !== 'tonight' ? to + 2 : to + 1;
    const stretch = today === null ? null : ({ day: today + step + extra, unit: 'day' } as const);
    const value = stretch ? writeValue(stretch) : step === 0 ? 'PRESENT_REF' : writeUnknown('day');
    const type = part && value !== 'PRESENT_REF' ? 'TIME' : 'DATE';
    return found('deictic', {
      from: at,
      to: end,
      type,
      value: type === 'TIME' ? `${value}T${part}` : value,
      ...(stretch && { stretch }),
      confidence: 0.93,
    });
  },
};
