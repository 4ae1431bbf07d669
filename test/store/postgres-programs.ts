import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const OLDEST = 15;
const DEBIAN = '/usr/lib/postgresql';

/** The folder of the newest PostgreSQL's programs, which is installed where there is none and apt-get is. Null where it cannot be had. */
export function findPostgres(): string | null {
  return findInstalled() ?? (install() ? findInstalled() : null);
}

function findInstalled(): string | null {
  const versions = existsSync(DEBIAN) ? readdirSync(DEBIAN).map(Number) : [];
  const debian = versions
    .filter((version) => version >= OLDEST)
    .toSorted((a, b) => b - a)
    .map((version) => join(DEBIAN, String(version), 'bin'));
  const named = spawnSync('pg_config', ['--bindir'], { encoding: 'utf8' });
  return [...debian, (named.stdout ?? '').trim()].find((folder) => folder !== '' && isServer(join(folder, 'postgres'))) ?? null;
}

function isServer(program: string): boolean {
  const { stdout } = spawnSync(program, ['--version'], { encoding: 'utf8' });
  return Number(/(\d+)/.exec(stdout ?? '')?.[1] ?? 0) >= OLDEST && existsSync(join(program, '..', 'initdb'));
}

/** Several tests may come here at once: the first installs, the others wait for it. */
function install(): boolean {
  if (process.getuid?.() !== 0) return false;
  const apt = 'apt-get -y -q -o DPkg::Lock::Timeout=300';
  const script = `ls ${DEBIAN}/*/bin/initdb || ${apt} install postgresql || { ${apt} update && ${apt} install postgresql; }`;
  const { status } = spawnSync('flock', [join(tmpdir(), 'chancery-apt.lock'), 'sh', '-c', script], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  return status === 0;
}
