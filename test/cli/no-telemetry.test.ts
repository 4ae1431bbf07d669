import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';

const PROGRAM = fileURLToPath(new URL('../../bin/chancery', import.meta.url));
let home: string;
let desk: string;
beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'chancery-home-'));
  desk = mkdtempSync(join(tmpdir(), 'chancery-desk-'));
});
afterAll(() => {
  for (const folder of [home, desk]) rmSync(folder, { recursive: true });
});

/** As at a person's desk: the model's library keeps quiet by itself where the environment says that this is continuous integration. */
function run(args: readonly string[], input: string) {
  return spawnSync(PROGRAM, args, { cwd: desk, env: { PATH: process.env.PATH, HOME: home }, input, encoding: 'utf8' });
}

test.each([['read -'], ['add - --record added.db']])(
  '%s reads, and leaves no number for the machine behind that its makers could be told',
  (line) => {
    const { status, stdout, stderr } = run(
      line.split(' '),
      'The ministers of Norway and Latvia met in Riga on Tuesday and signed an agreement.',
    );
    expect({ status, stderr }).toMatchObject({ status: 0 });
    expect(stdout).not.toBe('');
    expect(stderr).not.toMatch(/telemetry/i);
    expect(readdirSync(home)).toEqual([]);
  },
);

test('nor do the processes of `work`', () => {
  expect(run(['enqueue', '-', '--record', 'queued.db'], 'The ministers of Norway and Latvia met in Riga on Tuesday.').status).toBe(0);
  const { status, stdout } = run(['work', '--once', '--record', 'queued.db'], '');
  expect({ status, lines: stdout.trimEnd().split('\n').length }).toEqual({ status: 0, lines: 1 });
  expect(readdirSync(home)).toEqual([]);
});
