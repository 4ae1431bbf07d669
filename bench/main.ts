/** `npm run bench` measures speed, `npm run bench -- quality` and `npm run bench -- reliability` measure what is read. */
const RUNS: Readonly<Record<string, () => Promise<{ run(options: string[]): Promise<void> | void }>>> = {
  speed: () => import('./speed.ts'),
  quality: () => import('./score.ts'),
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
const load = RUNS[named ? (given[0] as string) : 'speed'];
if (load) {
  const bench = await load();
  await bench.run(named ? given.slice(1) : given);
} else {
  console.error(`There is no bench "${given[0]}"; there are ${Object.keys(RUNS).join(', ')}.`);
  process.exitCode = 2;
}
