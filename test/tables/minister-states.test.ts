import { expect, test } from 'vitest';
import { hasMinisters } from '../../src/tables/index.ts';

test('the United States have secretaries and no ministers, others have ministers beside secretaries', () => {
  expect(['USA', 'GBR', 'CHE', 'KEN', 'MEX'].filter((code) => !hasMinisters(code))).toEqual(['USA']);
});
