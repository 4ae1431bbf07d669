import { afterAll, describe, expect, test } from 'vitest';
import { ARTICLE } from './articles.ts';
import { Desk } from './run-chancery.ts';

const desk = new Desk();
afterAll(() => desk.clear());
desk.put({ 'news.txt': ARTICLE });

describe('what is asked of the command line', () => {
  test('--help begins with examples', () => {
    const { status, out, err } = desk.run(['--help']);
    expect(status).toBe(0);
    expect(err).toBe('');
    expect(out.startsWith('Examples:\n  chancery read ')).toBe(true);
    expect(out.indexOf('Usage:')).toBeGreaterThan(out.indexOf('Examples:'));
    for (const word of ['read', 'analyse', 'Exit status']) expect(out).toContain(word);
  });

  test('--version is the package’s', () => expect(desk.run(['--version']).out).toMatch(/^\d+\.\d+\.\d+\n$/));

  test.each([
    [['read', 'news.txt', '--bogus'], '--bogus'],
    [['analyse', 'news.txt', '--date', '2024-05-03'], '--date'],
    [['read'], 'inputs'],
    [['frobnicate'], 'frobnicate'],
    [['read', 'news.txt', '--format', 'pdf'], 'pdf'],
    [['read', 'news.txt', '--date', '2024-02-30'], 'a date'],
    [['read', 'news.txt', '--workers', '0'], 'whole number'],
    [['read', 'news.txt', '--out', 'news.txt'], 'news.txt'],
  ])('%j is a wrong command: status 2, nothing written, a hint and no stack', (args, hint) => {
    const { status, out, err } = desk.run(args);
    expect(status).toBe(2);
    expect(out).toBe('');
    expect(err).toContain(hint);
    expect(err).not.toMatch(/^\s+at /m);
  });
});
