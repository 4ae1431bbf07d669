import { expect, test } from 'vitest';
import { type Happening, writeChronology } from '../../../src/record/index.ts';

function happening(given: Partial<Happening>): Happening {
  return {
    document: 'a',
    event: 'e1',
    day: '2024-05-03',
    end_date: '2024-05-03',
    type: 'CONSULT',
    mode: 'phone',
    status: 'happened',
    intensity: 1,
    actors: 'William Ruto',
    actor_countries: 'KEN',
    recipients: 'Dina Boluarte',
    recipient_countries: 'PER',
    place: null,
    words: 'spoke by phone',
    ...given,
  };
}

test('one call told from both sides is one line with both sources', () => {
  const other = happening({ document: 'b', actors: 'Boluarte', actor_countries: 'PER', recipients: 'Ruto', recipient_countries: 'KEN' });
  const lines = writeChronology([happening({}), other]);
  expect(lines.map(({ day, text, sources }) => [day, text, sources.map(({ document }) => document)])).toEqual([
    ['2024-05-03', 'William Ruto spoke by phone with Dina Boluarte', ['a', 'b']],
  ]);
});

test('meetings of other people on the same day are lines of their own', () => {
  expect(writeChronology([happening({}), happening({ event: 'e2', actors: 'Musalia Mudavadi' })])).toHaveLength(2);
});

test('deeds come before words within a day, and days in order', () => {
  const types = writeChronology([
    happening({ event: 'e1', type: 'SUPPORT', mode: null }),
    happening({ event: 'e2', type: 'SANCTION', mode: null, intensity: -6 }),
    happening({ event: 'e3', day: '2024-05-01' }),
    happening({ event: 'e4', day: null }),
  ]).map(({ day, type }) => `${day} ${type}`);
  expect(types).toEqual(['2024-05-01 CONSULT', '2024-05-03 SANCTION', '2024-05-03 SUPPORT']);
});

test('what is planned or denied is told as such', () => {
  expect(writeChronology([happening({ mode: 'visit', status: 'planned', place: 'Lima' })])[0]?.text).toBe(
    'planned: William Ruto visited Dina Boluarte in Lima',
  );
});
