import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';

const HOUSE = fileURLToPath(new URL('../../', import.meta.url));
const folder = realpathSync(mkdtempSync(join(tmpdir(), 'chancery bin ')));
afterAll(() => rmSync(folder, { recursive: true }));

test('starts from any folder, through a link to a link', () => {
  symlinkSync(join(HOUSE, 'bin/chancery'), join(folder, 'first'));
  symlinkSync('first', join(folder, 'second'));
  const run = spawnSync(join(folder, 'second'), ['--help'], { cwd: '/', encoding: 'utf8' });
  expect(run.stderr).toBe('');
  expect(run.stdout).toContain('Usage: chancery');
  expect(run.status).toBe(0);
});

test('keeps what it compiled for the next start, and starts where it cannot', () => {
  const start = (kept?: string) => {
    const { NODE_COMPILE_CACHE: _, ...environment } = process.env;
    const env = kept === undefined ? environment : { ...environment, NODE_COMPILE_CACHE: kept };
    return spawnSync(join(HOUSE, 'bin/chancery'), ['--version'], { encoding: 'utf8', env });
  };
  expect(start()).toMatchObject({ stderr: '', status: 0 });
  expect(readdirSync(join(HOUSE, 'node_modules/.compiled'))).not.toEqual([]);
  expect(start('/dev/null/compiled')).toMatchObject({ stderr: '', status: 0 });
});

test('says what to do where nothing was set up', () => {
  for (const path of ['bin/chancery', 'scripts/find-node.sh']) {
    mkdirSync(join(folder, 'bare', path, '..'), { recursive: true });
    copyFileSync(join(HOUSE, path), join(folder, 'bare', path));
  }
  const run = spawnSync(join(folder, 'bare/bin/chancery'), ['read'], { encoding: 'utf8' });
  expect(run.status).toBe(1);
  expect(run.stderr).toBe(`chancery: not set up yet. Run \`make start\` (or \`npm start\`) in ${join(folder, 'bare')} first.\n`);
});
