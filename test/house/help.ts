import { spawnSync } from 'node:child_process';
import { HOUSE } from './files.ts';

/** What the program itself says of a command. */
export function helpOf(subcommand: string): string {
  return spawnSync(process.execPath, [`${HOUSE}src/cli/main.ts`, subcommand, '--help'], { encoding: 'utf8' }).stdout;
}
