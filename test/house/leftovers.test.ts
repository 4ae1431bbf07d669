import { expect, test } from 'vitest';
import { filesUnder, textOf } from './files.ts';

// Put together here, so that this file does not find itself.
const LEFTOVER = new RegExp(`\\b(?:${['TO' + 'DO', 'FIX' + 'ME'].join('|')})\\b`);
const FOLDERS = ['src', 'test', 'scripts', 'training', 'bench', 'docs'];

test('nothing is left for later in a comment', () => {
  const files = FOLDERS.flatMap((folder) => ['.ts', '.py', '.sh', '.md'].flatMap((ending) => filesUnder(folder, ending)));
  const left = files.flatMap((file) =>
    textOf(file)
      .split('\n')
      .flatMap((line, i) => (LEFTOVER.test(line) ? [`${file}:${i + 1}`] : [])),
  );
  expect(left).toEqual([]);
});
