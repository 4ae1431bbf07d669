import { expect, test } from 'vitest';
import { isLawText } from '../../../../src/reading/stages/statements/law-texts.ts';

test.each([
  ['UNSCR 2254', true],
  ['Resolution 1701', true],
  ['the UN Charter', true],
  ['the Vienna Convention on Diplomatic Relations', true],
  ['Constitution of Kenya', true],
  ['the Law Society of Kenya', false],
  ['the North Atlantic Treaty Organization', false],
  ['the Republican National Convention', false],
  ['Supreme Court of Kenya', false],
])('%s', (name, law) => expect(isLawText({ kind: 'organization', name })).toBe(law));

test('a person may bear such a name', () => expect(isLawText({ kind: 'person', name: 'Ann Law' })).toBe(false));
