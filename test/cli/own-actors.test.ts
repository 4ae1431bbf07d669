import { afterAll, describe, expect, test, vi } from 'vitest';
import type { ReadingJson } from '../../src/export/index.ts';
import { Desk } from './run-chancery.ts';

vi.setConfig({ testTimeout: 60_000 });
const desk = new Desk();
afterAll(() => desk.clear());

const OFFICES = `of: KEN
offices:
  - role: defense-minister
    titles: [Cabinet Secretary for Defence]
    sectors: [GOV, MIL]
    holders:
      - {person: Wanjiru Otieno, since: 2031-02-01, until: 2034-06-30}
      - {person: Amos Kiplagat, since: 2034-07-01}
persons:
  - {name: Wanjiru Otieno, gender: female}
---
iso3: KEN
bodies:
  - names: [Lakeside Bureau]
    sectors: [SPY]
---
code: LAKES
kind: igo
names: [Great Lakes Compact]
`;
const DICTIONARY = `# a small dictionary
TEMBO_MAKALANI_ ; of the old cabinet
+MINISTER_MAKALANI_
    [TZAGOV 20300101-20331231]
    [TZAELI >20340101]
ORDER_OF_THE_HERON_ [UGAREB]
`;
const ARTICLE = `Lakeside Bureau warns

NAIROBI, March 5, 2033. Kenya's defence minister said on Monday that the talks would go on. "We will wait for the Great Lakes Compact," she added.

The Lakeside Bureau said Tembo Makalani met the Order of the Heron in Arusha. Makalani told reporters that he was content.
`;
desk.put({ 'own.yaml': OFFICES, 'heron.actors.txt': DICTIONARY, 'news.txt': ARTICLE });
const OWN = ['--actors', 'own.yaml', '--actors', 'heron.actors.txt'];

function read(...more: string[]): ReadingJson['actors'] {
  const { status, out, err } = desk.run(['read', 'news.txt', '--format', 'json', '--date', '2033-03-05', '--quiet', ...more]);
  expect(err).toBe('');
  expect(status).toBe(0);
  return (JSON.parse(out) as ReadingJson).actors;
}

describe('a user’s own actors', () => {
  test('are met in what is read: offices, bodies, organisations, dated codes', () => {
    const actors = read(...OWN);
    expect(actors).toContainEqual(expect.objectContaining({ name: 'Wanjiru Otieno', country: 'KEN', by: 'actors/office-holder' }));
    expect(actors).toContainEqual(expect.objectContaining({ kind: 'body', name: 'Lakeside Bureau', country: 'KEN', sectors: ['SPY'] }));
    expect(actors).toContainEqual(expect.objectContaining({ kind: 'organization', name: 'Great Lakes Compact', country: 'LAKES' }));
    expect(actors).toContainEqual(expect.objectContaining({ name: 'Tembo Makalani', country: 'TZA', sectors: ['GOV'] }));
    expect(actors).toContainEqual(expect.objectContaining({ kind: 'body', name: 'Order of the Heron', country: 'UGA', sectors: ['REB'] }));
  });

  test('are known on every thread', () => {
    expect(read(...OWN, '--workers', '2')).toEqual(read(...OWN, '--workers', '1'));
  });

  test('are not known without the option', () => {
    const actors = read();
    expect(actors.map(({ name }) => name)).not.toContain('Wanjiru Otieno');
    expect(actors.find(({ name }) => name === 'Tembo Makalani')?.country ?? null).toBeNull();
  });

  test('answer who, with the file as the source', () => {
    const { status, out } = desk.run(['who', "Kenya's defence minister", '--on', '2033-03-05', '--actors', 'own.yaml']);
    expect(status).toBe(0);
    expect(out).toContain('Wanjiru Otieno, Cabinet Secretary for Defence (Kenya), since 2031-02-01, until 2034-06-30');
    expect(out).toContain('source: own.yaml');
  });

  test('leave the built-in holders their own time', () => {
    desk.put({
      'next.yaml':
        'of: FRA\noffices:\n  - role: head-of-state\n    titles: [President]\n    sectors: [GOV]\n    holders:\n      - {person: Odile Garance, since: 2031-05-14}\n',
    });
    const ask = (day: string, ...more: string[]) => desk.run(['who', "France's president", '--on', day, ...more]).out;
    const actors = ['--actors', 'next.yaml'];
    expect(ask('2020-05-01')).toContain('Macron');
    expect(ask('2020-05-01', ...actors)).toContain('Emmanuel Macron, President (France), since 2017-05-14, until 2031-05-14');
    expect(ask('2032-05-01', ...actors)).toContain('Odile Garance, President (France), since 2031-05-14');
  });

  test('come from a folder that tables import has written', () => {
    desk.put({
      'list.tsv':
        'iso3\trole\ttitle\tperson\tgender\tsince\tuntil\taliases\nPER\tforeign-minister\tForeign Minister\tIda Holm\tf\t2031\t\t\n',
    });
    expect(desk.run(['tables', 'import', 'list.tsv', '--out', 'mine']).status).toBe(0);
    const { out } = desk.run(['who', "Peru's foreign minister", '--on', '2032-01-01', '--actors', 'mine']);
    expect(out).toContain('Ida Holm, Foreign Minister (Peru), since 2031');
  });
});

describe('a user’s own actors with mistakes', () => {
  test.each([
    ['read', 'news.txt'],
    ['add', 'news.txt', '--record', 'never.db'],
    ['who', 'Kenya'],
  ])('are refused whole by %s: status 2, nothing read, each named', (...args) => {
    desk.put({ 'bad.yaml': OFFICES.replace('of: KEN', 'of: KNY').replace('names: [Lakeside Bureau]', 'names: [" "]') });
    const { status, out, err } = desk.run([...args, '--actors', 'own.yaml', '--actors', 'bad.yaml']);
    expect(status).toBe(2);
    expect(out).toBe('');
    expect(err).toContain('chancery: bad.yaml:1: of: no state or organisation has the code KNY\n');
    expect(err).toMatch(/^chancery: bad\.yaml:14: bodies\.0\.names\.0: /m);
    expect(err).not.toMatch(/^\s+at /m);
  });

  test('a file that is not there', () => {
    const { status, err } = desk.run(['who', 'Kenya', '--actors', 'nowhere.yaml']);
    expect(status).toBe(2);
    expect(err).toContain('nowhere.yaml');
  });
});
