import { expect, test } from 'vitest';
import { readOwnActors, tables } from '../../src/tables/index.ts';
import { readerVersion } from '../../src/work/index.ts';

test('a reader with own actors is told from one without, and from one with others', () => {
  const withNames = (names: string) => readerVersion(readOwnActors([{ file: 'a.yaml', text: `iso3: KEN\nnames: [${names}]\n` }], tables()));
  expect(readerVersion()).toMatch(/^chancery \d+\.\d+\.\d+, model [0-9a-f]{12}, tables [0-9a-f]{12}$/);
  expect(withNames('Lakeland')).toMatch(/, actors [0-9a-f]{12}$/);
  expect(withNames('Lakeland')).not.toBe(withNames('Heronia'));
});
