import { describe, expect, test } from 'vitest';
import { findClashes } from '../../src/tables/clashes.ts';
import { type Organisation, type State, StateShape } from '../../src/tables/shapes.ts';
import { readYamlTable } from '../../src/tables/yaml-table.ts';

const GOOD = 'iso3: ATL\nnames: [Atlantis]\ndemonyms: [Atlantean]\ncapitals: [Poseidonis]\n';

function read(yaml: string): State {
  return readYamlTable('states/atlantis.yaml', yaml, StateShape);
}

describe('a table that breaks its shape', () => {
  test('is told by file and line: an unknown key', () => {
    expect(() => read(`${GOOD}anthem: none\n`)).toThrow(/^states\/atlantis\.yaml:5: anthem: /);
  });

  test('a wrong code', () => {
    expect(() => read(GOOD.replace('ATL', 'At'))).toThrow(/:1: iso3: three capitals/);
  });

  test('a missing list', () => {
    expect(() => read('iso3: ATL\nnames: [Atlantis]\ncapitals: []\n')).toThrow(/demonyms/);
  });

  test('the line of a nested value', () => {
    expect(() => read(`${GOOD}bodies:\n  - names: [Guard]\n    sectors: [military]\n`)).toThrow(/:7: bodies\.0\.sectors\.0: /);
  });

  test('YAML that does not parse', () => {
    expect(() => read('iso3: [ATL\n')).toThrow(/^states\/atlantis\.yaml:\d: /);
  });

  test('a key given twice', () => {
    expect(() => read(`${GOOD}iso3: ATX\n`)).toThrow(/:5: /);
  });
});

describe('tables that clash', () => {
  const state = read(GOOD);
  const union: Organisation = { code: 'ATU', kind: 'igo', names: ['Atlantic Union'] };

  test('a code of two files', () => {
    const other = { file: 'b.yaml', table: { ...state, names: ['B'], demonyms: [], capitals: [] } };
    expect(findClashes([{ file: 'a.yaml', table: state }, other], [])).toEqual(['data/b.yaml:1: the code "ATL" is also in data/a.yaml']);
  });

  test('a name of a state and an organisation', () => {
    const clash = { file: 'c.yaml', table: { ...union, names: ['ATLANTEAN'] } };
    expect(findClashes([{ file: 'a.yaml', table: state }], [clash])).toEqual([
      'data/c.yaml:1: the name "atlantean" is also in data/a.yaml',
    ]);
  });

  test('a parent that there is not', () => {
    expect(findClashes([], [{ file: 'c.yaml', table: { ...union, parent: 'ATX' } }])).toEqual([
      'data/c.yaml:1: parent: no organisation has the code ATX',
    ]);
  });
});
