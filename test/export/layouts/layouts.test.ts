import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Event, EventStatus, Reading } from '../../../src/domain/index.ts';
import { GDELT } from '../../../src/export/layouts/gdelt.ts';
import { ICEWS } from '../../../src/export/layouts/icews.ts';
import { type EventLayout, headerOf, readingToEvents } from '../../../src/export/layouts/index.ts';
import { PETRARCH } from '../../../src/export/layouts/petrarch.ts';
import { PHOENIX } from '../../../src/export/layouts/phoenix.ts';
import { POLECAT } from '../../../src/export/layouts/polecat.ts';
import { TEXT } from '../reading-example.ts';
import { event, withEvents } from './events-example.ts';

const COLUMNS: Record<EventLayout, readonly string[]> = {
  gdelt: GDELT,
  icews: ICEWS,
  polecat: POLECAT,
  phoenix: PHOENIX,
  petrarch: PETRARCH,
};
const LAYOUTS = Object.keys(COLUMNS) as EventLayout[];

/** Rows as a program of the field reads them: by column, as text. */
function rowsOf(reading: Reading, layout: EventLayout): Record<string, string>[] {
  return parse(readingToEvents(reading, layout), { columns: [...COLUMNS[layout]], delimiter: '\t' });
}
const rowOf = (layout: EventLayout, over: Partial<Event> = {}): Record<string, string> =>
  rowsOf(withEvents(event(over)), layout)[0] as Record<string, string>;

test.each([
  ['gdelt', 61, 'GLOBALEVENTID', 'SOURCEURL', false],
  ['icews', 20, 'Event ID', 'Longitude', true],
  ['polecat', 40, 'Event ID', 'Version', true],
  ['phoenix', 26, 'EventID', 'Sources', false],
  ['petrarch', 11, 'date', 'eventtext', false],
] as const)('%s has %i columns, from %s to %s; a header: %s', (layout, count, first, last, header) => {
  const columns = COLUMNS[layout];
  expect([columns.length, new Set(columns).size, columns[0], columns.at(-1)]).toEqual([count, count, first, last]);
  expect(headerOf(layout)).toBe(header ? `${columns.join('\t')}\n` : '');
});

describe('a visit', () => {
  test('in GDELT: codes keep their zeros, the state has its CAMEO and FIPS codes, numbers are numbers', () => {
    const row = rowOf('gdelt', { cameo: '0251', intensity: -0.4 });
    expect(row).toMatchObject({ SQLDATE: '20240502', MonthYear: '202405', Year: '2024', FractionDate: '2024.3342' });
    expect(row).toMatchObject({ EventCode: '0251', EventBaseCode: '025', EventRootCode: '02', QuadClass: '1', GoldsteinScale: '-0.4' });
    expect(row).toMatchObject({
      Actor1Code: 'NORGOV',
      Actor1Name: 'KARI HOLM',
      Actor1Type1Code: 'GOV',
      Actor2Code: 'PER',
      IsRootEvent: '1',
    });
    expect(row).toMatchObject({
      ActionGeo_Type: '4',
      ActionGeo_FullName: 'Oslo, Norway',
      ActionGeo_CountryCode: 'NO',
      ActionGeo_Long: '-0.5',
    });
    expect(Number.isSafeInteger(Number(row.GLOBALEVENTID))).toBe(true);
    const later = TEXT.indexOf('According to');
    expect(rowOf('gdelt', { span: { start: later, end: later + 9 } }).IsRootEvent).toBe('0');
  });

  test('in ICEWS', () => {
    expect(rowOf('icews')).toMatchObject({
      'Event Date': '2024-05-02',
      'Source Name': 'Kari Holm',
      'Source Country': 'Norway',
      'CAMEO Code': '042',
      Intensity: '1.9',
      'Target Country': 'Peru',
      'Sentence Number': '2',
      City: 'Oslo',
    });
  });

  test('in POLECAT', () => {
    expect(rowOf('polecat', { mode: 'visit' })).toMatchObject({
      'Event Type': 'CONSULT',
      'Event Mode': 'visit',
      'Actor COW': '385',
      'Actor Title': 'Foreign Minister',
      'Actor Name Raw': 'Norwegian Foreign Minister Kari Holm',
      'Recipient COW': '135',
      'GeoNames ID': '3143244',
      'Publication Date': '2024-05-03',
    });
  });

  test('in Phoenix and as PETRARCH writes it', () => {
    expect(rowOf('phoenix')).toMatchObject({ Month: '05', SourceActorEntity: 'NOR', SourceActorRole: 'GOV', EventRootCode: '04' });
    expect(rowOf('petrarch')).toMatchObject({ date: '20240502', source: 'NORGOV', target: 'PER', code: '042', ids: 'example-1_2' });
  });
});

test('without a code the type and mode give it; without a day the article does', () => {
  expect(rowOf('icews', { cameo: null, mode: 'phone', when: null })).toMatchObject({ 'CAMEO Code': '041', 'Event Date': '2024-05-03' });
});

describe('dyads', () => {
  const pairs = (over: Partial<Event>) =>
    rowsOf(withEvents(event(over)), 'icews').map((row) => [row['Source Name'], row['Target Name']].join(' > '));

  test('are each actor with each recipient, groups as their members', () => {
    expect(pairs({ actor: ['a1', 'a6'], recipient: ['a5'] })).toEqual([
      'Kari Holm > Norway',
      'Kari Holm > Vell Foreign Ministry',
      'Peru > Norway',
      'Peru > Vell Foreign Ministry',
    ]);
  });
  test('are of two, and of one where nobody is acted on', () => {
    expect(pairs({ actor: ['a2'], recipient: ['a5'] })).toEqual(['Norway > Vell Foreign Ministry']);
    expect(pairs({ recipient: [] })).toEqual(['Kari Holm > ']);
    expect(pairs({ actor: ['a2', 'a6'], recipient: [], reciprocal: true })).toEqual(['Norway > Peru']);
  });
  test.each(['gdelt', 'icews', 'polecat', 'phoenix'] as const)('have ids of their own in %s, the same each time', (layout) => {
    const reading = withEvents(event({ recipient: ['a5', 'a6'] }), event({ id: 'e2' }));
    const ids = rowsOf(reading, layout).map((row) => row[COLUMNS[layout][0] as string]);
    expect(new Set(ids).size).toBe(4);
    expect(rowsOf(reading, layout).map((row) => row[COLUMNS[layout][0] as string])).toEqual(ids);
  });
});

test.each([
  ['gdelt', ['happened', 'ongoing']],
  ['icews', ['happened', 'ongoing']],
  ['phoenix', ['happened', 'ongoing']],
  ['petrarch', ['happened', 'ongoing']],
  ['polecat', ['happened', 'ongoing', 'planned', 'offered', 'requested']],
] as const)('%s takes what is %j', (layout, wanted) => {
  const all: EventStatus[] = ['happened', 'ongoing', 'planned', 'offered', 'requested', 'denied', 'hypothetical'];
  expect(all.filter((status) => readingToEvents(withEvents(event({ type: 'AGREE', status })), layout) !== '')).toEqual(wanted);
});

test('POLECAT takes no aid that is only planned', () => {
  expect(readingToEvents(withEvents(event({ type: 'AID', status: 'planned' })), 'polecat')).toBe('');
});

test('whatever the names, every row has all its columns, and no field a tab, a line break or a formula', () => {
  const names = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(fc.constantFrom('\t', '\n', '\r', '"', '=', '+', '-', '@', '\u2028', '\v', ' ', 'a')).map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(names, fc.constantFrom(...LAYOUTS), (name, layout) => {
      const plain = withEvents(event({ actor: ['a1', 'a6'], recipient: ['a5'], contexts: [name] }));
      const reading: Reading = {
        ...plain,
        document: { ...plain.document, publisher: name, url: name, id: name },
        actors: plain.actors.map((actor) => ({ ...actor, name })),
        places: plain.places.map((place) => ({ ...place, name })),
      };
      const written = readingToEvents(reading, layout);
      const fields = written
        .split('\n')
        .slice(0, -1)
        .map((line) => line.split('\t'));
      expect(fields.map((row) => row.length)).toEqual(Array(4).fill(COLUMNS[layout].length));
      for (const field of fields.flat()) expect(field).not.toMatch(/[\r\v\f\u0085\u2028\u2029"]|^[=+@]|^-(?![\d.]+$)/);
      expect(parse(written, { delimiter: '\t' })).toEqual(fields);
    }),
  );
});
