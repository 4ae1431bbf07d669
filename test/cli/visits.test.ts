import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Desk } from './run-chancery.ts';

/** A journey announced, and one stop of it told from the other side a day after; another that is called off. */
const ARTICLES = [
  {
    id: 'announced',
    date: '2024-04-25',
    text: 'President Alexander Stubb of Finland will travel to Oslo, Norway, on May 3-4, 2024, and Stockholm, Sweden, on May 5-6, 2024.',
  },
  {
    id: 'held',
    date: '2024-05-04',
    text: 'Prime Minister Jonas Gahr Støre of Norway met with President Alexander Stubb of Finland in Oslo on May 3, 2024. President Stubb signed an agreement on fishing.',
  },
  { id: 'off', date: '2024-09-01', text: 'Norway cancelled Prime Minister Jonas Gahr Støre’s visit to Japan.' },
];

const desk = new Desk();
afterAll(() => desk.clear());
beforeAll(() => {
  const lines = ARTICLES.map((article) => `${JSON.stringify({ ...article, language: 'en' })}\n`).join('');
  expect(desk.run(['add', '-', '--input', 'jsonl', '--record', 'trips.db', '-q'], lines).status).toBe(0);
}, 60_000);

function ask(...args: string[]): string {
  const { out, err } = desk.run(['visits', ...args, '--record', 'trips.db']);
  expect(err).toBe('');
  return out;
}

describe('chancery visits', () => {
  test('brings two accounts of a stop together, and two stops into one journey', () => {
    const stops = ask('--format', 'json', '--visitor', 'FIN')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(stops.map(({ journey, country, status }) => [journey, country, status])).toEqual([
      [1, 'NOR', 'happened'],
      [1, 'SWE', 'planned'],
    ]);
    const [oslo] = stops;
    expect(oslo.accounts.map(({ document }: { document: string }) => document)).toEqual(['announced', 'held']);
    expect(oslo.acts).toEqual([
      expect.objectContaining({ value: 'met-leader', document: 'held' }),
      { value: 'signed-agreement', sentence: 'President Stubb signed an agreement on fishing.', document: 'held' },
    ]);
  }, 60_000);

  test('COLT: trips made, yes or nothing, each cell with its sentence', () => {
    const rows = parse(ask('--format', 'colt', '--leaders'), { columns: true }) as Record<string, string>[];
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({
      TripID: '1-FIN-NOR-1',
      LeaderFullName: 'Alexander Stubb',
      CountryVisitedISO: 'NOR',
      CityVisited: 'Oslo',
      TripYear: '2024',
      MetHostHoGS: 'Yes',
      HostHOGSName: 'Jonas Gahr Støre',
      SignedAgreement: 'Yes',
      SignedAgreementSource: 'President Stubb signed an agreement on fishing.',
      PublicAddress: '',
      PublicAddressSource: '',
      Documents: 'announced; held',
    });
  }, 60_000);

  test('text and CSV; by country, status and day', () => {
    expect(ask('--country', 'NOR')).toContain('Oslo, Norway');
    expect(ask('--status', 'denied', '--format', 'csv')).toContain('Jonas Gahr Støre,NOR,Prime Minister,JPN');
    expect(ask('--since', '2025-01-01')).toBe('');
    expect(ask('--until', '2024-05-04', '--visitor', 'Stubb', '--format', 'csv').trim().split('\n')).toHaveLength(2);
    expect(ask('--help')).toContain('chancery visits --format colt');
  }, 60_000);
});
