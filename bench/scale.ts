/**
 * What a million articles cost and what five million a day need, worked out from the results of other benches into docs/scale.md.
 * npm run bench -- scale [--write]
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { ArchiveResult } from './archive.ts';
import type { IntakeResult } from './intake.ts';
import { readResult } from './results.ts';
import { putBetween, tellScale } from './scale/tell.ts';
import type { Scaling } from './scaling.ts';

const PAGE = fileURLToPath(new URL('../docs/scale.md', import.meta.url));

export function run(given: string[]): void {
  const { values } = parseArgs({ args: given, options: { write: { type: 'boolean' } } });
  const page = makePage(readFileSync(PAGE, 'utf8'));
  if (values.write) writeFileSync(PAGE, page);
  else console.log(page);
}

/** The page with what the kept results say. */
export function makePage(page: string): string {
  const told = tellScale({
    intake: readResult<IntakeResult>('intake-sqlite'),
    archive: readResult<ArchiveResult>('archive-sqlite'),
    scaling: readResult<Scaling>('scaling'),
  });
  return Object.entries(told).reduce((text, [name, part]) => putBetween(text, name, part), page);
}
