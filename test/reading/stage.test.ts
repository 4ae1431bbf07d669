import { expect, test } from 'vitest';
import { readAnalysis } from '../../src/reading/index.ts';
import { reader, stage } from '../../src/reading/stage.ts';
import { document } from '../../src/reading/stages/document/index.ts';
import { issuer } from '../../src/reading/stages/issuer/index.ts';
import { names } from '../../src/reading/stages/names.ts';
import { statements } from '../../src/reading/stages/statements/index.ts';
import { handAnalysis } from '../hand-analysis.ts';

const analysis = handAnalysis('Ann Lee spoke in Oslo.', { names: [['Ann Lee', 'PERSON']] });

test('adds the layers of its stages to those there are, each stage seeing what came before', () => {
  const seen: string[][] = [];
  const watching = stage({
    name: 'watching',
    needs: ['names', 'issuer'],
    gives: ['times'],
    run: (layers) => {
      seen.push(Object.keys(layers).sort());
      return { times: [] };
    },
  });
  const layers = reader().with(document).with(names).with(issuer).with(watching).read(analysis);
  expect(seen).toEqual([['analysis', 'document', 'issuer', 'names']]);
  expect(Object.keys(layers).sort()).toEqual(['analysis', 'document', 'issuer', 'names', 'times']);
  expect(layers.analysis).toBe(analysis);
  expect(layers.names).toEqual(analysis.names);
});

test('a reader can be gone on with in two ways, and is not changed by either', () => {
  const short = reader().with(document);
  short.with(issuer);
  expect(Object.keys(short.with(names).read(analysis)).sort()).toEqual(['analysis', 'document', 'names']);
  expect(Object.keys(short.read(analysis)).sort()).toEqual(['analysis', 'document']);
});

test('a stage out of place does not compile', () => {
  const start = reader();
  // @ts-expect-error: names needs the document.
  start.with(names);
  // @ts-expect-error: statements needs the actors.
  start.with(document).with(statements);
  // @ts-expect-error: the document is there already.
  start.with(document).with(document);
  // @ts-expect-error: no stage has given the statements.
  const none = (layers: ReturnType<typeof start.read>) => layers.statements;
  expect(none(start.read(analysis))).toBeUndefined();
});

test('the same analysis gives the same reading, and stays as it is', () => {
  const before = structuredClone(analysis);
  expect(readAnalysis(analysis)).toEqual(readAnalysis(analysis));
  expect(analysis).toEqual(before);
});

test('an analysis of nothing gives a reading of nothing', () => {
  const reading = readAnalysis(handAnalysis(''));
  expect(reading).toMatchObject({ sentences: [], actors: [], times: [], statements: [] });
});
