import { describe, expect, it } from 'vitest';
import { compileFurniture, furnitureTable } from '../../src/tables/furniture.ts';

const YAML = (line: string) => `labels: [share]
companions: []
leads: []
lines:
  - kind: rule
    any:
      - '${line}'
tails: []
sections: []
`;

describe('furnitureTable', () => {
  it('reads the file of the project', () => {
    const { labels, companions } = furnitureTable();
    expect(labels.length).toBeGreaterThan(50);
    expect([...companions].filter((word) => !labels.includes(word))).toEqual([]);
  });

  it('tests a line as a whole and without regard to case', () => {
    const [line] = compileFurniture(YAML('page \\d+')).lines;
    expect([line?.pattern.test('Page 12'), line?.pattern.test('on page 12')]).toEqual([true, false]);
  });

  it('names the line of an expression that is none', () => {
    expect(() => compileFurniture(YAML('(page'))).toThrow(/furniture\.yaml:7: /);
  });
});
