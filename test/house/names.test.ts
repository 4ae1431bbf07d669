import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { filesUnder } from './files.ts';

const files = ['src', 'test', 'scripts', 'training', 'bench'].flatMap((folder) => filesUnder(folder, '.ts'));

test('files are named in kebab case', () => {
  expect(files.filter((file) => !/^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.test)?\.ts$/.test(basename(file)))).toEqual([]);
});

test('no file or folder is named for nothing in particular', () => {
  expect(files.filter((file) => /(?:^|[/-])(?:utils?|helpers?|manager|core|misc|common)(?:[/.-]|$)/.test(file))).toEqual([]);
});
