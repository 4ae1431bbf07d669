import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { sampleTree } from '../../../bench/intake/process-tree.ts';
import { UsageWatch } from '../../../bench/intake/usage.ts';

test.skipIf(!existsSync('/proc/self/stat'))('a process and its children are watched, with what they use', async () => {
  const child = 'const keep = []; setInterval(() => keep.push(Buffer.alloc(1 << 20, 1)), 20); console.log("up")';
  const program = `require('node:child_process').spawn(process.execPath, ['-e', ${JSON.stringify(child)}], { stdio: 'inherit' })`;
  const parent = spawn(process.execPath, ['-e', program], { stdio: ['ignore', 'pipe', 'inherit'] });
  await once(parent.stdout, 'data');
  const pids = sampleTree(parent.pid as number).map(({ pid }) => pid);
  try {
    expect(pids).toHaveLength(2);
    const watch = new UsageWatch({ it: parent.pid as number }, 0, 0);
    for (let at = 0; at < 12; at++) {
      // As if a minute had passed between two looks.
      watch.sample(at * 60_000);
      await new Promise((resolve) => setTimeout(resolve, 60));
    }
    const [own, reading] = watch.usages;
    expect(own).toMatchObject({ process: 'it' });
    expect(reading).toMatchObject({ process: 'it, reading' });
    expect(reading?.megabytesPerMinute).toBeGreaterThan(0.5);
    expect(Math.abs(own?.megabytesPerMinute ?? Number.NaN)).toBeLessThan(0.5);
    expect(reading?.megabytes).toBeGreaterThan(30);
  } finally {
    for (const pid of pids) process.kill(pid, 'SIGKILL');
  }
});

test('a process that is gone has nothing', () => {
  expect(sampleTree(2 ** 30)).toEqual([]);
});
