import { describe, expect, test } from 'vitest';
import { readEvents, readText } from './read-events.ts';

describe('whose visit it is and where it went', () => {
  test.each([
    ['The visit by a parliamentary delegation from Japan to Kenya helped to build trust.', ['CONSULT JPN → KEN']],
    ['The visit to Kenya of the president of Peru took place in May.', ['CONSULT PER → KEN']],
    ['A visit to Nairobi by the foreign minister of Peru is planned for June.', ['AGREE PER → KEN']],
    ['The sides noted the importance of the visit of Kenyan President Jan Odu to Peru in April 2023.', ['CONSULT KEN → PER']],
    ['They spoke about preparations for the visit to Japan by the Kenyan president.', ['AGREE KEN → JPN']],
    ['The ministers spoke of the possibility of a visit to Japan by the Kenyan president.', []],
    ['A delegation headed by the Kenyan foreign minister arrived in Peru.', ['CONSULT KEN → PER']],
    ['A delegation led by Kenyan Defence Minister Jan Odu is on a visit to Lima.', ['CONSULT KEN → PER']],
  ])('%s', async (text, told) => expect(await readEvents(text)).toEqual(told));
});

test('somebody who is on a visit is there now', async () => {
  const { events } = await readText('Kenyan Foreign Minister Jan Odu is on an official visit to Peru.');
  expect(events.map(({ type, mode, status }) => [type, mode, status])).toEqual([['CONSULT', 'visit', 'ongoing']]);
});

test('"who are" takes up all who are joined', async () => {
  const text = 'The press met Prime Minister Bo Ek of Peru and Prime Minister Ida Holm of Japan, who are on a visit to Kenya.';
  expect(await readEvents(text)).toContain('CONSULT PER JPN → KEN');
});
