import { nameOfCode } from '../../tables/index.ts';

/** "China" for CHN; the code where the tables have none. */
export function stateName(code: string): string {
  return nameOfCode(code) ?? code;
}
