/** What a program with `--log json` tells of an article; null for all else that it writes. */
export type WorkLine =
  | { readonly place: string; readonly outcome: string; readonly readSeconds: number; readonly storeSeconds: number }
  | { readonly place: string | null; readonly fault: string };

export function readLine(line: string): WorkLine | null {
  if (!line.startsWith('{'))
    return /^(?:added|version|same|queued)\t/.test(line) || line.trim() === '' ? null : { place: null, fault: line };
  const told = JSON.parse(line) as {
    readonly level: number;
    readonly msg: string;
    readonly place?: string;
    readonly outcome?: string;
    readonly seconds?: { readonly read: number; readonly store: number };
  };
  const { place, outcome, seconds, msg } = told;
  if (place !== undefined && outcome !== undefined)
    return { place, outcome, readSeconds: seconds?.read ?? 0, storeSeconds: seconds?.store ?? 0 };
  return told.level >= 40 ? { place: place ?? null, fault: msg } : null;
}
