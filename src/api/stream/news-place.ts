/**
 * How far somebody has heard: all readings up to `reading`, but of that one the first `within` records alone where it is not 0, and
 * the meetings up to this change. Written `17.5.3`; it means the same whoever asks and whenever, because these numbers only grow.
 */
export interface NewsPlace {
  readonly reading: number;
  readonly within: number;
  readonly change: number;
}

export function writePlace({ reading, within, change }: NewsPlace): string {
  return `${reading}.${within}.${change}`;
}

/** Null for what is no place; `0` is the beginning. */
export function readPlace(text: string): NewsPlace | null {
  if (text.trim() === '0') return { reading: 0, within: 0, change: 0 };
  const [, reading, within, change] = /^(\d{1,15})\.(\d{1,9})\.(\d{1,15})$/.exec(text.trim()) ?? [];
  return reading === undefined ? null : { reading: Number(reading), within: Number(within), change: Number(change) };
}
