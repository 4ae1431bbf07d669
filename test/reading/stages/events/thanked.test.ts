import { expect, test } from 'vitest';
import { readEvents, readText } from './read-events.ts';

test.each([
  ['Kenya thanked Peru for its support.', ['SUPPORT KEN → PER', 'SUPPORT PER → KEN']],
  ['The president of Kenya thanked Peru for the delivery of humanitarian aid.', ['SUPPORT KEN → PER', 'AID PER → KEN']],
  [
    'President Ann Lee of Kenya expressed her gratitude to Peru for the delivery of food aid, for the support and for its solidarity with Oman.',
    ['SUPPORT KEN → PER', 'AID PER → KEN', 'SUPPORT PER → KEN', 'SUPPORT PER → OMN'],
  ],
  [
    "President Ann Lee of Kenya thanked President Bo Ek of Peru for Peru's acts of solidarity with the Omani people.",
    ['SUPPORT KEN → PER', 'SUPPORT PER → OMN'],
  ],
  [
    'President Ann Lee of Kenya met with President Bo Ek of Peru. Ann Lee thanked for the unwavering support.',
    ['CONSULT KEN → PER', 'SUPPORT KEN → PER', 'SUPPORT PER → KEN'],
  ],
  ['Kenya thanked Peru for its hospitality.', ['SUPPORT KEN → PER']],
  ['Kenya thanked Peru for the support of Kenya.', ['SUPPORT KEN → PER', 'SUPPORT PER → KEN']],
  ['Kenya praised Peru for its role in the talks.', ['SUPPORT KEN → PER']],
])('what is thanked for: %s', async (text, events) => expect((await readEvents(text)).toSorted()).toEqual(events.toSorted()));

test('what was handed over does not go on', async () => {
  const { events } = await readText('Kenya thanked Peru for the payment of the second tranche of financial aid and for its support.');
  const given = events.filter(({ by }) => !by.endsWith('/praise')).map(({ type, status }) => `${type} ${status}`);
  expect(given).toEqual(['AID happened', 'SUPPORT ongoing']);
});
