import { describe, expect, test } from 'vitest';
import { chooseEvent } from '../../../src/record/same-event/choose-event.ts';
import { keysOf } from '../../../src/record/same-event/neighbourhood.ts';
import { contradicts, likenessOf } from '../../../src/record/same-event/same-event.ts';
import type { Telling } from '../../../src/record/same-event/telling.ts';

const CALL: Telling = {
  type: 'CONSULT',
  mode: 'phone',
  cameo: '041',
  status: 'happened',
  reciprocal: true,
  from: ['NOR'],
  to: ['FIN'],
  persons: [
    { side: 'NOR', parts: ['jonas', 'gahr', 'store'] },
    { side: 'FIN', parts: ['alexander', 'stub'] },
  ],
  start: '2024-05-03',
  end: '2024-05-03',
  dated: true,
  place: null,
  land: null,
  voucher: 'NOR',
  heads: ['spoke'],
  words: ['phone'],
};
const RAID: Telling = {
  ...CALL,
  type: 'ASSAULT',
  mode: 'aerial',
  cameo: '195',
  reciprocal: false,
  persons: [],
  voucher: null,
  heads: ['bomb'],
  words: ['bridg', 'river', 'night'],
};

describe('two tellings', () => {
  test('talks of the same persons told by the other side a day later are one, in no words in common', () => {
    const theirs = { ...CALL, from: ['FIN'], to: ['NOR'], start: '2024-05-04', end: '2024-05-04', voucher: 'FIN', words: ['convers'] };
    expect(likenessOf(CALL, theirs)).toBeGreaterThan(0.5);
    expect(likenessOf(CALL, { ...theirs, voucher: 'NOR' })).toBe(0);
    expect(likenessOf(CALL, { ...theirs, mode: 'visit', cameo: '042' })).toBe(0);
    expect(likenessOf(CALL, { ...theirs, persons: [{ side: 'FIN', parts: ['elina', 'valtonen'] }] })).toBe(0);
  });

  test('other events need words in common beside the sides and the day', () => {
    expect(likenessOf(RAID, { ...RAID, words: ['bridg', 'destroi', 'river'] })).toBeGreaterThan(0.5);
    expect(likenessOf(RAID, { ...RAID, words: ['airport', 'runwai'], cameo: null })).toBe(0);
    expect(likenessOf(RAID, { ...RAID, from: ['FIN'], to: ['NOR'] })).toBe(0);
    expect(likenessOf(RAID, { ...RAID, start: '2024-05-04', end: '2024-05-04' })).toBe(0);
    expect(likenessOf(RAID, { ...RAID, start: '2024-05-04', end: '2024-05-04', dated: false })).toBeGreaterThan(0.5);
  });

  test('what is threatened is not what was done, and two towns are two places', () => {
    expect(contradicts(RAID, { ...RAID, status: 'hypothetical' })).toBe(true);
    expect(contradicts({ ...RAID, place: 'Turku' }, { ...RAID, place: 'Oulu' })).toBe(true);
    expect(contradicts({ ...RAID, place: 'Turku' }, RAID)).toBe(false);
  });
});

test('an event is found by its type with each two of its sides; without a day by nothing', () => {
  expect(keysOf({ ...RAID, to: ['FIN', 'EST'] })).toEqual(['ASSAULT FIN NOR', 'ASSAULT EST NOR', 'ASSAULT EST FIN']);
  expect(keysOf({ ...RAID, to: [] })).toEqual(['ASSAULT NOR']);
  expect(keysOf({ ...RAID, start: null, end: null })).toEqual([]);
});

test('a telling goes to the event most like it, not to one of which a telling contradicts it', () => {
  const known = [
    { event: 'h1', tellings: [{ ...RAID, words: ['bridg'] }] },
    { event: 'h2', tellings: [RAID] },
    { event: 'h3', tellings: [RAID, { ...RAID, place: 'Oulu' }] },
  ];
  expect(chooseEvent({ ...RAID, place: 'Turku', words: ['bridg', 'river'] }, known)).toBe('h2');
  expect(chooseEvent({ ...RAID, words: ['market'], cameo: null }, known)).toBeNull();
});
