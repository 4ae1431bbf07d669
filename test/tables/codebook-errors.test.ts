import { expect, test } from 'vitest';
import { findCodebookClashes } from '../../src/tables/codebook-clashes.ts';
import { CameoShape } from '../../src/tables/codebook-shapes.ts';
import { FramesShape } from '../../src/tables/frame-shapes.ts';
import { tables } from '../../src/tables/pack.ts';
import { readTsvTable } from '../../src/tables/tsv-table.ts';
import { readYamlTable, TableError } from '../../src/tables/yaml-table.ts';

function problemsOf(read: () => unknown): readonly string[] {
  try {
    read();
  } catch (error) {
    if (error instanceof TableError) return error.problems;
    throw error;
  }
  return [];
}

const frames = (yaml: string) => readYamlTable('data/lexicon/frames/own.yaml', yaml, FramesShape);
const clashes = (yaml: string) => {
  const { codebook, eventWords } = tables();
  return findCodebookClashes(codebook, [{ file: 'lexicon/frames/own.yaml', table: frames(yaml) }], eventWords);
};

test('a line of cameo.tsv that is no code, and one with too few cells', () => {
  const text = 'code\tgoldstein\tname\n04\t1.0\tconsult\nabc\t1.0\tbad\n05\t3.5\n06\t99\tcooperate\n';
  const problems = problemsOf(() => readTsvTable('data/codebook/cameo.tsv', text, CameoShape));
  const places = problems.map((problem) => problem.split(': ')[0]);
  expect(places).toEqual(['data/codebook/cameo.tsv:3', 'data/codebook/cameo.tsv:4', 'data/codebook/cameo.tsv:5']);
});

test('a frame of an unknown type is told with its line', () => {
  const [problem] = problemsOf(() => frames('type: MEET\nframes: []\n'));
  expect(problem).toMatch(/^data\/lexicon\/frames\/own\.yaml:1: type: /);
});

test('an unknown key and capitals in a pattern are told with their lines', () => {
  const problems = problemsOf(() => frames("type: CONSULT\nframes:\n  - id: own\n    cameo: '040'\n    verbs: [Meet]\n    colour: red\n"));
  expect(problems).toHaveLength(2);
  expect(problems.join('\n')).toMatch(/own\.yaml:5: .*lower case/);
  expect(problems.join('\n')).toMatch(/own\.yaml:6: .*colour/);
});

test('codes, modes, contexts and classes that nothing defines, and an id used twice', () => {
  const yaml =
    "type: CONSULT\nframes:\n  - { id: own, cameo: '9999', mode: telepathy, contexts: [weather], verbs: [meet <nobody>] }\n  - { id: own, cameo: '040' }\n";
  const problems = clashes(yaml);
  for (const said of ['no code 9999', 'no mode telepathy', 'no context weather', 'no class nobody', 'used twice'])
    expect(
      problems.some((problem) => problem.startsWith('data/lexicon/frames/own.yaml:') && problem.includes(said)),
      said,
    ).toBe(true);
});

test('the tables as they are have no clash', () => {
  const { codebook, eventWords, frames: own } = tables();
  expect(
    findCodebookClashes(
      codebook,
      own.map((table) => ({ file: 'some', table })),
      eventWords,
    ),
  ).toEqual([]);
  expect(codebook.types).toHaveLength(16);
});
