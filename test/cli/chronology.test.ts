import { afterAll, beforeAll, expect, test } from 'vitest';
import { Desk } from './run-chancery.ts';

const TEXT =
  'President William Ruto of Kenya spoke by phone with President Dina Boluarte of Peru on May 3, 2024. Kenya condemned Peru on May 7, 2024.';
const desk = new Desk();
afterAll(() => desk.clear());
beforeAll(() => {
  const line = `${JSON.stringify({ id: 'call<b>', date: '2024-05-08', language: 'en', text: TEXT })}\n`;
  expect(desk.run(['add', '-', '--input', 'jsonl', '--record', 'c.db', '-q'], line).status).toBe(0);
}, 60_000);

test('a dated line a happening with its source, in Markdown, HTML and JSON', () => {
  const ask = (...args: string[]) => desk.run(['chronology', 'KEN', 'PER', '--record', 'c.db', ...args]).out;
  expect(ask()).toContain('- **2024-05-03** William Ruto spoke by phone with Dina Boluarte. (call\\<b\\> e1)');
  expect(ask('--from', '2024-05-05')).not.toContain('2024-05-03');
  expect(ask('--format', 'html')).toContain('<time datetime="2024-05-03">');
  expect(ask('--format', 'html')).not.toContain('call<b>');
  expect(JSON.parse(ask('--format', 'json').split('\n')[0] as string)).toMatchObject({
    day: '2024-05-03',
    sources: [{ document: 'call<b>' }],
  });
  expect(desk.run(['chronology', 'KEN', 'PER', '--record', 'c.db', '--from', 'May']).status).toBe(2);
}, 60_000);
