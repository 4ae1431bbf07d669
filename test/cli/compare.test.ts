import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Desk } from './run-chancery.ts';

const desk = new Desk();
afterAll(() => desk.clear());
const OSLO =
  'Prime Minister Jonas Gahr Støre of Norway spoke by phone today with President Alexander Stubb of Finland. They agreed to build 3 new icebreakers for the Arctic. Støre warned that Norway would answer any attack on undersea cables with tough measures. Norway will host a seminar on fisheries in Bergen.';
const HELSINKI =
  'President of Finland Alexander Stubb spoke on the phone today with Prime Minister of Norway Jonas Gahr Støre. The leaders welcomed the plan to build 4 icebreakers for Arctic waters. Both countries will respond decisively if the seabed lines between them are sabotaged. Stubb warned against cuts to the joint railway budget.';
const articles = [
  { id: 'oslo', date: '2024-05-03', text: OSLO, title: 'Readout of the Prime Minister’s call' },
  { id: 'helsinki', date: '2024-05-03', text: HELSINKI, title: 'President Stubb’s call' },
];

interface Comparison {
  readonly a: string;
  readonly b: string;
  readonly points: {
    topic: string;
    a: [number, number][];
    b: [number, number][];
    difference: string | null;
    differences: { what: string; a: string[]; b: string[] }[];
    voices: { a: { name: string; cue: string; tone: string | null }[]; b: { name: string }[] };
  }[];
}
let comparison: Comparison;
beforeAll(() => {
  desk.put({
    'both.jsonl': articles.map((article) => `${JSON.stringify(article)}\n`).join(''),
    'oslo.txt': OSLO,
    'helsinki.txt': HELSINKI,
  });
  comparison = JSON.parse(desk.run(['compare', 'both.jsonl', '--format', 'json']).out) as Comparison;
}, 60_000);

const quote = (text: string, spans: [number, number][]) =>
  spans.map(([start, end]) => Array.from(text).slice(start, end).join('')).join(' ');

describe('chancery compare', () => {
  test('what both say stands together, with the numbers that differ', () => {
    expect([comparison.a, comparison.b]).toEqual(['oslo', 'helsinki']);
    const both = comparison.points.find(({ a }) => quote(OSLO, a).includes('icebreakers'));
    expect(quote(HELSINKI, both?.b ?? [])).toContain('icebreakers');
    expect(both?.differences).toContainEqual({ what: 'numbers', a: ['3'], b: ['4'] });
    expect(both?.difference).toContain('numbers: 3 against 4');
  }, 60_000);

  test('the call itself is a point, and what is said in other words is found by its meaning', () => {
    expect(comparison.points[0]?.topic).toBe('the meeting');
    const cables = comparison.points.find(({ a }) => quote(OSLO, a).includes('undersea cables'));
    expect(quote(HELSINKI, cables?.b ?? [])).toContain('seabed lines');
    expect(cables?.voices.a).toEqual([expect.objectContaining({ name: 'Jonas Gahr Støre', cue: 'warned', tone: 'sharp' })]);
  }, 60_000);

  test('what one alone says stands alone', () => {
    const alone = comparison.points.filter(({ a, b }) => a.length === 0 || b.length === 0);
    const quotes = alone.map(({ a, b }) => quote(OSLO, a) + quote(HELSINKI, b));
    expect(quotes.some((words) => words.includes('fisheries'))).toBe(true);
    expect(quotes.some((words) => words.includes('railway'))).toBe(true);
  }, 60_000);

  test('two files, as a table', () => {
    const { out, status } = desk.run(['compare', 'oslo.txt', 'helsinki.txt', '--format', 'markdown']);
    expect(status).toBe(0);
    expect(out).toMatch(/\| .*railway.* \| not mentioned \| Stubb warned .*\|/);
  }, 60_000);

  test('as a page, with the voices of each side', () => {
    const { out, status } = desk.run(['compare', 'oslo.txt', 'helsinki.txt', '--format', 'html']);
    expect(status).toBe(0);
    expect(out).toContain('<h2>Only in <bdi>helsinki.txt</bdi></h2>');
    expect(out).toContain('<bdi>Jonas Gahr Støre (NOR): warned</bdi>');
    expect(out).toContain('<td class="quiet">not mentioned</td>');
  }, 60_000);

  test('the accounts of a meeting of a record', () => {
    desk.run(['add', 'both.jsonl', '--record', 'talks.db', '-q']);
    const { id } = JSON.parse(desk.run(['meetings', '--record', 'talks.db', '--kind', 'call', '-f', 'json']).out.split('\n')[0] ?? '');
    const { out } = desk.run(['compare', id, '--record', 'talks.db']);
    expect(out).toContain('icebreakers');
    expect(out).toContain('not mentioned');
  }, 60_000);

  test('one account is too few', () => {
    expect(desk.run(['compare', 'oslo.txt'])).toMatchObject({ status: 2, out: '', err: expect.stringContaining('two accounts') });
  }, 60_000);
});
