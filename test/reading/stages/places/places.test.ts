import { expect, test } from 'vitest';
import { findActors } from '../../../../src/reading/stages/actors/index.ts';
import { findPlaces } from '../../../../src/reading/stages/places/find-places.ts';
import { type ByHand, handAnalysis } from '../../../hand-analysis.ts';

/** `words = country geonames` of each place, `? note` of each doubt. Words in brackets are names of places. */
function show(marked: string, hand: ByHand = {}): string[] {
  const names = [...marked.matchAll(/\[([^\]]+)\]/g)].map(([, words]) => [words as string, 'LOC'] as const);
  const analysis = handAnalysis(marked.replace(/[[\]]/g, ''), { ...hand, names: [...names, ...(hand.names ?? [])] });
  const { places, placeDoubts } = findPlaces(analysis, analysis.names, findActors(analysis));
  return [
    ...places.map(
      ({ span, country, geonames }) => `${analysis.article.text.slice(span.start, span.end)} = ${country ?? '-'} ${geonames ?? '-'}`,
    ),
    ...placeDoubts.map(({ note }) => `? ${note}`),
  ];
}

test('a capital is a place after "in", and a government where it acts', () => {
  expect(show('The envoys met in [Moscow].')).toEqual(['Moscow = RUS 524901']);
  expect(show('Ties with [Moscow] are cold.')).toEqual([]);
});

test('a region or country beside a name tells which is meant', () => {
  expect(show('She grew up in [Paris].')).toEqual(['Paris = FRA 2988507']);
  expect(show('She grew up in [Paris], [Texas].')).toEqual(['Paris = USA 4717560', 'Texas = USA 4736286']);
});

test('the countries of the article tell which is meant', () => {
  expect(show('The bus left [Cordoba].')).not.toEqual(show('Spain voted. The Spanish side met in Spain. The bus left [Cordoba].'));
});

test('states and places listed by hand', () => {
  expect(show('A ship sank in the [Red Sea] off [Yemen].')).toEqual(['Red Sea = - -', 'Yemen = YEM 69543']);
  expect(show('They walked across northern [Syria].')).toEqual(['Syria = SYR 163843']);
});

test('a place that the gazetteer does not know has no coordinates', () => {
  expect(show('They met in [Qqqville].')).toEqual(['Qqqville = - -']);
  expect(show('They met in [Qqqville], [Peru].')).toEqual(['Qqqville = PER -', 'Peru = PER 3932488']);
  expect(show('They met in [Qqqville], [Peru] and [Chile].')[0]).toBe('Qqqville = - -');
  expect(show('They met in [Qqqville], [Oslo] and [Peru].')[0]).toBe('Qqqville = - -');
});

test('the name of a person is no place', () => {
  expect(show('London spoke in [Oslo].', { names: [['London', 'PERSON']] })).toEqual(['Oslo = NOR 3143244']);
});

test('a city much in the news goes before smaller namesakes, except beside their region and after it', () => {
  expect(show('The United States spoke. The talks in [Geneva] and [Cologne] failed.')).toEqual([
    'Geneva = CHE 2660646',
    'Cologne = DEU 2886242',
  ]);
  expect(show('The talks in [Geneva], [Illinois], failed. He stayed in [Geneva].')).toEqual([
    'Geneva = USA 4893591',
    'Illinois = USA 4896861',
    'Geneva = USA 4893591',
  ]);
});
