import { expect, test } from 'vitest';
import { isNameElsewhere } from '../../src/tables/index.ts';

test.each([
  ['Lavrov', 'TUR', '2023-04-17', true],
  ['Lavrov', 'RUS', '2023-04-17', false],
  ['Ann Lavrov', 'TUR', '2023-04-17', false],
  ['Lavrov', 'TUR', null, false],
  ['Qwertz', 'TUR', '2023-04-17', false],
])('%s of %s on %s is a name from elsewhere: %s', (name, country, day, is) => expect(isNameElsewhere(name, country, day)).toBe(is));
