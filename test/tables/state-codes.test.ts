import { expect, test } from 'vitest';
import { stateCode } from '../../src/tables/index.ts';
import { tables } from '../../src/tables/pack.ts';

test.each([
  ['DEU', 'cow', 1980, '260'],
  ['DEU', 'cow', 1995, '255'],
  ['DEU', 'gw', 1995, '260'],
  ['SRB', 'gw', 2000, '345'],
  ['SRB', 'gw', 2010, '340'],
  ['USA', 'cow', 2020, '2'],
  ['CHN', 'gw', 2020, '710'],
  ['ROU', 'cameo', 2020, 'ROM'],
  ['RUS', 'fips', 2020, 'RS'],
  ['XKX', 'cow', 2020, '347'],
  ['PSE', 'cow', 2020, null],
] as const)('%s has %s code in %i: %s', (iso3, scheme, year, code) => {
  expect(stateCode(iso3, scheme, year)).toBe(code);
});

test('every member of the United Nations has a code in every scheme', () => {
  const others = new Set(['PSE', 'VAT', 'TWN', 'XKX']);
  const missing = tables().states.flatMap(({ iso3 }) =>
    (['cow', 'gw', 'cameo', 'fips'] as const)
      .filter((scheme) => !others.has(iso3) && stateCode(iso3, scheme, 2020) === null)
      .map((scheme) => `${iso3} ${scheme}`),
  );
  expect(missing).toEqual([]);
});
