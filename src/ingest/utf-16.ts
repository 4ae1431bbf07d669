export type ByteOrder = 'utf-16le' | 'utf-16be';

/** Bytes looked at for the pattern of NULs. */
const SAMPLE = 4096;

/**
 * UTF-16 by its byte-order mark, or by the NULs that Latin letters leave in every second byte; null for anything else.
 * Text in another script without a mark cannot be told from a binary file.
 */
export function findByteOrder(bytes: Uint8Array): ByteOrder | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const sample = bytes.subarray(0, SAMPLE);
  const nuls: [even: number, odd: number] = [0, 0];
  for (let at = 0; at < sample.length; at++) if (sample[at] === 0) nuls[(at & 1) as 0 | 1]++;
  const pairs = sample.length >> 1;
  if (pairs < 2) return null;
  const [even, odd] = [nuls[0] / pairs, nuls[1] / pairs];
  if (odd > 0.4 && even < 0.1) return 'utf-16le';
  if (even > 0.4 && odd < 0.1) return 'utf-16be';
  return null;
}

export function isUtf32(bytes: Uint8Array): boolean {
  const [a, b, c, d] = bytes;
  return (a === 0xff && b === 0xfe && c === 0 && d === 0) || (a === 0 && b === 0 && c === 0xfe && d === 0xff);
}
