import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, statSync } from 'node:fs';
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
  if (existsSync(ready) || (isNewEnough() && alone(folder, () => existsSync(ready) || install(folder, packages, ready)))) return bin;
  if (process.env.CI)
    throw new Error(`no Python of ${OLDEST} here, or pip could not bring ${packages.join(', ')}: these tests must run in CI`);
  console.warn(`${name}: tests skipped: no Python of ${OLDEST} or later with venv here, or pip could not bring ${packages.join(', ')}`);
  return null;
}

function isNewEnough(): boolean {
  const { stdout } = spawnSync('python3', ['-c', 'import sys, venv; print(sys.version_info >= (3, 10))'], { encoding: 'utf8' });
  return stdout?.trim() === 'True';
}

/** Milliseconds after which whoever holds a lock is believed to be gone. */
const GONE = 300_000;

/** Several tests may want the same at once: the first brings it, the others wait for it. */
function alone(folder: string, work: () => boolean): boolean {
  const lock = `${folder}.lock`;
  mkdirSync(CACHE, { recursive: true });
  for (;;) {
    try {
      mkdirSync(lock);
      break;
    } catch {
      if (Date.now() - (statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? Date.now()) > GONE)
        rmSync(lock, { recursive: true, force: true });
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200);
    }
  }
  try {
    return work();
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
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
