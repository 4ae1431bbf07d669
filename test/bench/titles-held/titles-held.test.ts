import { describe, expect, test } from 'vitest';
import { draw, randomFrom } from '../../../bench/titles-held/random.ts';
import { keepVerdicts } from '../../../bench/titles-held/sheet.ts';
import { markOf, titledMentions } from '../../../bench/titles-held/titled-mentions.ts';
import type { ReadingJson } from '../../../src/export/index.ts';

describe('a draw', () => {
  const items = Array.from({ length: 50 }, (_, i) => i);

  test('is the same for the same seed, and another for another', () => {
    expect(draw(items, 10, randomFrom(5))).toEqual(draw(items, 10, randomFrom(5)));
    expect(draw(items, 10, randomFrom(5))).not.toEqual(draw(items, 10, randomFrom(6)));
  });

  test('takes nothing twice, and no more than there is', () => {
    expect(draw(items, 99, randomFrom(1)).toSorted((a, b) => a - b)).toEqual(items);
  });

  test('takes each as often as any other', () => {
    const random = randomFrom(3);
    const counts = [0, 0, 0, 0];
    for (let i = 0; i < 4000; i++) for (const item of draw([0, 1, 2, 3], 1, random)) counts[item] = (counts[item] ?? 0) + 1;
    for (const count of counts) expect(Math.abs(count - 1000)).toBeLessThan(120);
  });
});

test('a checked sheet is kept without its words', () => {
  const kept = keepVerdicts('y\td1\t12\tab\t2031-01-01\tAnn Lee\tsome words\nn\td2\t3\tcd\t\tBo Ek\tother words\n');
  expect(kept).toEqual({
    checked: 2,
    right: 1,
    share: 50,
    rows: [
      { id: 'd1', at: 12, mark: 'ab', right: true },
      { id: 'd2', at: 3, mark: 'cd', right: false },
    ],
  });
  expect(() => keepVerdicts('y\td1\t12\tab\n\td2\t3\tcd\n')).toThrow('line 2');
});

test('names with a title before or behind them are found, whatever was read of them', () => {
  const text = 'Foreign Minister Ann Lee met Bo Ek, the mayor of a town. She thanked Ida Holm. Rain fell on Joe Cod.';
  const actor = (name: string, title: string | null) => ({
    kind: 'person',
    name,
    country: 'KEN',
    offices: title ? [{ title, country: 'KEN', since: null }] : [],
    mentions: [{ form: 'name', span: [text.indexOf(name), text.indexOf(name) + name.length] }],
  });
  const reading = {
    document: { id: 'd1', text, date: '2031-01-01' },
    actors: [actor('Ann Lee', 'Foreign Minister'), actor('Bo Ek', null), actor('Ida Holm', null), actor('Joe Cod', null)],
  } as unknown as ReadingJson;
  const found = titledMentions(reading);
  expect(found.map(({ answer }) => answer)).toEqual(['Ann Lee (KEN): Foreign Minister of KEN', 'Bo Ek (KEN): no office']);
  expect(markOf({ ...found[0], answer: 'other' } as (typeof found)[0])).not.toBe(markOf(found[0] as (typeof found)[0]));
});
