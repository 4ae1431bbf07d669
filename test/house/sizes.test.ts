import { expect, test } from 'vitest';
import { filesUnder, textOf } from './files.ts';

const MOST_LINES = 300;

test(`no source file is longer than ${MOST_LINES} lines`, () => {
  const long = filesUnder('src', '.ts').filter((file) => textOf(file).trimEnd().split('\n').length > MOST_LINES);
  expect(long).toEqual([]);
});
