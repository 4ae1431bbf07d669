import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const MAIN = fileURLToPath(new URL('../../bench/main.ts', import.meta.url));

function bench(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--disable-warning=ExperimentalWarning', MAIN, ...args], {
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

test('every bench says what it measures and how it is asked', () => {
  const all = bench('--help');
  expect(all).toMatchObject({ status: 0, stderr: '' });
  const names = /There are (.+)\./.exec(all.stdout)?.[1]?.split(', ') ?? [];
  expect(names).toContain('faults');
  for (const name of names) {
    const { status, stdout } = bench(name, '--help');
    expect({ name, status }).toEqual({ name, status: 0 });
    expect(stdout).toContain(name === 'speed' ? 'npm run bench [-- speed]' : `npm run bench -- ${name}`);
  }
}, 60_000);

test('one that there is not is told apart', () => {
  expect(bench('nothing')).toMatchObject({
    status: 2,
    stdout: '',
    stderr: expect.stringMatching(/^There is no bench "nothing"; there are speed, /),
  });
});
