import { stateByCode } from './names.ts';

/** Schemes of codes for states: Correlates of War, Gleditsch and Ward, CAMEO, FIPS 10-4. */
export type CodeScheme = 'cow' | 'gw' | 'cameo' | 'fips';

/** The code of a state (by ISO3) in a scheme in a year; null where the scheme has none for it then. */
export function stateCode(iso3: string, scheme: CodeScheme, year: number): string | null {
  const code = stateByCode(iso3)?.codes?.[scheme];
  if (code === undefined) return null;
  if (!Array.isArray(code)) return String(code);
  const found = code.find(({ since, until }) => since <= year && (until === undefined || year < until));
  return found ? String(found.code) : null;
}
