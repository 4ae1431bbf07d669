import { readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { GAZETTEER, populatedPlaces } from '../../src/tables/gazetteer.ts';

describe('populatedPlaces', () => {
  it('reads the first name in the time that all tables may take to load', () => {
    const began = performance.now();
    populatedPlaces('Oslo');
    expect(performance.now() - began).toBeLessThan(300);
  });

  it('gives the largest first', () => {
    const [first, second] = populatedPlaces('Moscow');
    expect(first).toMatchObject({ geonames: 524901, country: 'RUS', feature: 'PPLC', primary: true });
    expect(second).toMatchObject({ country: 'USA', region: 'ID' });
  });

  it('finds other names and names without their accents', () => {
    expect(populatedPlaces('Kiev')[0]).toMatchObject({ name: 'Kyiv', country: 'UKR', primary: false });
    expect(populatedPlaces('Sao Paulo')[0]).toMatchObject({ country: 'BRA', primary: true });
  });

  it('finds nothing by part of a name or by no name', () => {
    for (const name of ['Moscowi', 'Osl', '', ' ', '\t', 'zzzzzz']) expect(populatedPlaces(name)).toEqual([]);
  });

  it('finds every name of the file, first and last among them', () => {
    const lines = brotliDecompressSync(readFileSync(GAZETTEER)).toString('utf8').trimEnd().split('\n');
    const drawn = lines.filter((_, index) => index % 211 === 0 || index === lines.length - 1);
    const lost = drawn.filter((line) => {
      const [key, , geonames] = line.split('\t') as [string, string, string];
      return !populatedPlaces(key).some((place) => place.geonames === Number(geonames));
    });
    expect(lost).toEqual([]);
  });
});
