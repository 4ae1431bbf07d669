import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const HOME = fileURLToPath(new URL('../..', import.meta.url));

/** What `make start` prints up to the address of the reading room, and the first page there. */
async function start(): Promise<{ told: string; page: string }> {
  const made = spawn('make', ['start'], {
    cwd: HOME,
    env: { ...process.env, PORT: '0', NO_COLOR: '1' },
    detached: true,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    let told = '';
    for await (const part of made.stdout) {
      told += part;
      const address = /^http:\/\/127\.0\.0\.1:\d+$/m.exec(told)?.[0];
      if (address !== undefined && told.endsWith('\n')) return { told, page: await (await fetch(address)).text() };
    }
    throw new Error(`make start ended: ${told}`);
  } finally {
    const ended = once(made, 'exit');
    process.kill(-(made.pid as number), 'SIGTERM');
    await ended;
  }
}

test('make start shows a reading and ends on the reading room with the examples in it, again and again', async () => {
  for (let time = 0; time < 2; time++) {
    const { told, page } = await start();
    expect(told).toContain('Meeting with Defence Minister of China Li Shangfu');
    expect(told.trimEnd().split('\n').at(-1)).toMatch(/^http:/);
    expect(page.match(/3 accounts/g)).toHaveLength(1);
    expect(page.match(/href="\/documents\/sha256/g)).toHaveLength(7);
  }
}, 120_000);
