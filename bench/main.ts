/**
 * Measures: `npm run bench` how fast it is, `npm run bench -- quality` and `npm run bench -- reliability` how well it reads.
 * npm run bench -- NAME --help tells what one measures, and with what options.
 */
import { readFileSync } from 'node:fs';

const RUNS: Readonly<Record<string, () => Promise<{ run(options: string[]): Promise<void> | void }>>> = {
  speed: () => import('./speed.ts'),
  quality: () => import('./quality.ts'),
  reliability: () => import('./reliability.ts'),
  coreference: () => import('./coreference.ts'),
  'place-names': () => import('./place-names.ts'),
  status: () => import('./status.ts'),
  issuers: () => import('./issuers.ts'),
  re3d: () => import('./re3d.ts'),
  'titles-held': () => import('./titles-held.ts'),
  visits: () => import('./visits.ts'),
  record: () => import('./record.ts'),
  compare: () => import('./compare.ts'),
  queue: () => import('./queue.ts'),
  intake: () => import('./intake.ts'),
  archive: () => import('./archive.ts'),
  scaling: () => import('./scaling.ts'),
  scale: () => import('./scale.ts'),
  faults: () => import('./faults.ts'),
  folds: () => import('./folds.ts'),
  ecb: () => import('./ecb.ts'),
};

const given = process.argv.slice(2);
const named = given[0] !== undefined && !given[0].startsWith('-');
const name = named ? (given[0] as string) : 'speed';
const load = RUNS[name];
const asked = given.includes('--help') || given.includes('-h');
if (asked && !named) console.log(`${tellOf('main')}\nThere are ${Object.keys(RUNS).join(', ')}.`);
else if (asked && load) console.log(tellOf(name));
else if (load) {
  const bench = await load();
  await bench.run(named ? given.slice(1) : given);
} else {
  console.error(`There is no bench "${name}"; there are ${Object.keys(RUNS).join(', ')}.`);
  process.exitCode = 2;
}

/** What stands at the head of a bench: what it measures, and how it is asked to. */
function tellOf(bench: string): string {
  const source = readFileSync(new URL(`./${bench}.ts`, import.meta.url), 'utf8');
  return source
    .slice(source.indexOf('/**') + 3, source.indexOf('*/'))
    .replace(/^ *\* ?/gm, '')
    .trim();
}
