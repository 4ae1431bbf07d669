import { expect, test } from 'vitest';
import { textOf } from './files.ts';

interface Lock {
  packages: Record<string, { optionalDependencies?: Record<string, string> }>;
}

// npm leaves out of the lock what its registry does not have, and `npm ci` then refuses the lock.
test('the lock has the packages of every platform (npm run complete-lock)', () => {
  const { packages } = JSON.parse(textOf('package-lock.json')) as Lock;
  const wanted = Object.values(packages).flatMap((entry) => Object.keys(entry.optionalDependencies ?? {}));
  expect(wanted.filter((name) => !packages[`node_modules/${name}`])).toEqual([]);
});
