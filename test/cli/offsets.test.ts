import { spawnSync } from 'node:child_process';
import { afterAll, expect, test } from 'vitest';
import { ARTICLE } from './articles.ts';
import { Desk } from './run-chancery.ts';

/** Reads JSON Lines; prints each time as `id words`, and fails on a span that is empty, outside or has spaces at its ends. */
const SLICES = `
import json, sys
def spans(value, key):
    if isinstance(value, list) and len(value) == 2 and all(type(n) is int for n in value): yield key, value
    elif isinstance(value, list):
        for each in value: yield from spans(each, key)
    elif isinstance(value, dict):
        for name, each in value.items(): yield from spans(each, name)
for line in sys.stdin.buffer.read().decode('utf-8').splitlines():
    reading = json.loads(line)
    text = reading['document']['text']
    for key, (start, end) in spans(reading, ''):
        words = text[start:end]
        assert 0 <= start < end <= len(text), (key, start, end)
        assert words == words.strip(), (key, words)
    for time in reading['times']: print(time['id'], text[time['span'][0]:time['span'][1]])
    for statement in reading['statements']: print(statement['id'], len(statement['content']))
`;
const python = ['python3', 'python'].find((name) => spawnSync(name, ['-c', 'import sys; assert sys.version_info.major == 3']).status === 0);

const desk = new Desk();
afterAll(() => desk.clear());
desk.put({ 'news.txt': ARTICLE });

test.skipIf(!python)('a program in Python cuts the same words out of the JSON as the page shows', { timeout: 60_000 }, () => {
  const json = desk.run(['read', 'news.txt', '--format', 'json', '--workers', '1']);
  const page = desk.run(['read', 'news.txt', '--workers', '1', '--width', '200']);
  expect([json.status, page.status]).toEqual([0, 0]);
  const cut = spawnSync(python as string, ['-c', SLICES], {
    input: json.out,
    encoding: 'utf8',
    env: { ...process.env, PYTHONIOENCODING: 'utf-8' },
  });
  expect(cut.stderr).toBe('');
  const times = cut.stdout.split('\n').filter((line) => line.startsWith('t'));
  expect(times).toHaveLength(4);
  expect(times).toEqual([...page.out.matchAll(/^ +(t\d+) +(.+?) = /gm)].map(([, id, words]) => `${id} ${words}`));
});
