/**
 * Adds to package-lock.json the packages for other platforms that npm left out because its registry did not have them:
 * `npm ci` refuses a lock without them. Run after an `npm install` that changed the lock: npm run complete-lock
 * Their integrity is unknown here; name and version are pinned by the package that asks for them.
 */
import { readFileSync, writeFileSync } from 'node:fs';

interface Entry {
  version?: string;
  dev?: boolean;
  optional?: boolean;
  cpu?: string[];
  libc?: string[];
  os?: string[];
  optionalDependencies?: Record<string, string>;
}

const SYSTEMS = ['android', 'darwin', 'freebsd', 'linux', 'openharmony', 'win32'];
const PROCESSORS = ['arm', 'arm64', 'ia32', 'ppc64', 'riscv64', 's390x', 'x64'];

/** What a name such as `@biomejs/cli-linux-x64-musl` says of where the package runs. */
function platformOf(name: string): { os: string[]; cpu: string[]; libc: string[] | undefined } {
  const words = name.split(/[/-]/);
  const os = words.filter((word) => SYSTEMS.includes(word));
  const cpu = words.filter((word) => PROCESSORS.includes(word));
  if (os.length !== 1 || cpu.length !== 1) throw new Error(`${name}: no telling which platform this is for; add it to the lock by hand`);
  const libc = words.some((word) => word.startsWith('musl')) ? ['musl'] : os[0] === 'linux' ? ['glibc'] : undefined;
  return { os, cpu, libc };
}

const file = new URL('../package-lock.json', import.meta.url);
const lock = JSON.parse(readFileSync(file, 'utf8')) as { packages: Record<string, Entry> };
for (const asking of Object.values(lock.packages)) {
  for (const [name, version] of Object.entries(asking.optionalDependencies ?? {})) {
    const path = `node_modules/${name}`;
    if (lock.packages[path]) continue;
    if (!/^\d/.test(version)) throw new Error(`${name}: wanted as ${version}, which is not one version; add it to the lock by hand`);
    const { cpu, libc, os } = platformOf(name);
    // The order of fields is npm's own, so that it does not write the file anew.
    lock.packages[path] = { version, cpu, ...(asking.dev && { dev: true }), ...(libc && { libc }), optional: true, os };
    console.error(`added ${name} ${version}`);
  }
}
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
