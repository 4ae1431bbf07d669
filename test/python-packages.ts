import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const CACHE = fileURLToPath(new URL('../.cache/python/', import.meta.url));
/** What the packages need. */
const OLDEST = '3.10';

/**
 * The folder of programs of a Python with these packages (`name==version`), brought through pip into a cache folder once. Null where
 * there is no Python or nothing can be brought, which continuous integration does not put up with.
 */
export function bringPython(name: string, packages: readonly string[]): string | null {
  const folder = join(CACHE, `${name}-${packages.map((one) => one.replace(/[^\w.]+/g, '-')).join('-')}`);
  const bin = join(folder, 'bin');
  const ready = join(folder, 'ready');
  if (existsSync(ready) || (isNewEnough() && install(folder, packages, ready))) return bin;
  if (process.env.CI)
    throw new Error(`no Python of ${OLDEST} here, or pip could not bring ${packages.join(', ')}: these tests must run in CI`);
  console.warn(`${name}: tests skipped: no Python of ${OLDEST} or later with venv here, or pip could not bring ${packages.join(', ')}`);
  return null;
}

function isNewEnough(): boolean {
  const { stdout } = spawnSync('python3', ['-c', 'import sys, venv; print(sys.version_info >= (3, 10))'], { encoding: 'utf8' });
  return stdout?.trim() === 'True';
}

function install(folder: string, packages: readonly string[], ready: string): boolean {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(CACHE, { recursive: true });
  const run = (program: string, ...args: string[]) => spawnSync(program, args, { stdio: ['ignore', 'ignore', 'inherit'] }).status === 0;
  return (
    run('python3', '-m', 'venv', folder) &&
    run(join(folder, 'bin', 'pip'), 'install', '--quiet', '--disable-pip-version-check', ...packages) &&
    run('touch', ready)
  );
}
