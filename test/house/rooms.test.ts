import { describe, expect, test } from 'vitest';
import { filesUnder, textOf } from './files.ts';
import { findCircles, importsIn } from './imports.ts';
import { findWrongImports } from './rooms.ts';

const sources = new Map(filesUnder('src', '.ts').map((file) => [file, textOf(file)]));

describe('the sources', () => {
  test('are found, and their imports too', () => {
    expect(importsIn(sources.get('src/domain/index.ts') ?? '')).toContain('./span.ts');
  });
  test('import in the direction of the rooms', () => expect(findWrongImports(sources)).toEqual([]));
  test('import in no circle', () => expect(findCircles(sources)).toEqual([]));
});

describe('reading imports', () => {
  test.each([
    ["import { a } from './a.ts';", ['./a.ts']],
    ["import type {\n  A,\n  B,\n} from '../domain/index.ts';", ['../domain/index.ts']],
    ["export * from './a.ts';", ['./a.ts']],
    ["import './a.ts';", ['./a.ts']],
    ["const late = await import('./a.ts');", ['./a.ts']],
    ["new Worker(new URL('./a.ts', import.meta.url));", ['./a.ts']],
    ["export const from = 'Moscow';", []],
    ["export function name(): string {\n  return 'x';\n}", []],
    ["export type Form = 'name' | 'nominal';", []],
  ])('%s', (text, names) => expect(importsIn(text)).toEqual(names));
});

describe('the checker', () => {
  const wrong = (file: string, text: string) => findWrongImports(new Map([[file, text]]));

  test('passes an import of a lower room, of the own room and of a package', () => {
    const text = "import '../domain/index.ts';\nimport './other.ts';\nimport { z } from 'zod';";
    expect(wrong('src/reading/stages/names.ts', text.replaceAll("'..", "'../.."))).toEqual([]);
  });
  test.each([
    ['src/domain/span.ts', '../text/lines.ts', 'domain may not import text'],
    ['src/reading/stages/actors/index.ts', '../../../export/json.ts', 'reading may not import export'],
    ['src/export/json.ts', '../reading/stage.ts', 'export may not import reading'],
    ['src/export/json.ts', 'chancery/language', 'export may not import language'],
    ['src/ingest/html.ts', '../reading/stage.ts', 'ingest may not import reading'],
    ['src/reading/stage.ts', 'node:fs/promises', 'reading does no input or output'],
    ['src/cli/main.ts', '../../test/house/files.ts', 'outside src'],
  ])('%s → %s', (file, name, why) => {
    expect(wrong(file, `import { a } from '${name}';`)).toEqual([`${file} → ${name}: ${why}`]);
  });
  test('knows every room', () => expect(wrong('src/attic/box.ts', '')).toEqual(['src/attic/box.ts: attic is not a room']));

  test('finds a circle once', () => {
    const tree = new Map([
      ['src/text/a.ts', "import './b.ts';"],
      ['src/text/b.ts', "import type { A } from './c.ts';"],
      ['src/text/c.ts', "export * from './b.ts';"],
    ]);
    expect(findCircles(tree)).toEqual([['src/text/b.ts', 'src/text/c.ts', 'src/text/b.ts']]);
  });
});
