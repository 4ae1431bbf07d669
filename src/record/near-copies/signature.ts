/** Words of a shingle; shingles that a text needs to be told from others by them; numbers of a signature. */
const SHINGLE = 5;
const FEWEST = 12;
const WIDTH = 80;
/** Numbers of a signature that are compared at once: 20 bands of 4 find four in five of those that share 0.55 of their shingles. */
const BAND = 4;

/**
 * The smallest hashes of a text's shingles under 80 orders (MinHash): two signatures agree in as many places as the texts share
 * shingles. Null for a text of a few words.
 */
export function signatureOf(text: string): Uint32Array | null {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const shingles = new Set<number>();
  for (let at = 0; at + SHINGLE <= words.length; at++) shingles.add(hashOf(words.slice(at, at + SHINGLE).join(' ')));
  if (shingles.size < FEWEST) return null;
  const signature = new Uint32Array(WIDTH).fill(0xffffffff);
  for (const shingle of shingles) for (let i = 0; i < WIDTH; i++) signature[i] = Math.min(signature[i] as number, mix(shingle, i));
  return signature;
}

/** Under what a text is found by those like it: where one of these is the same, they may be. */
export function bandsOf(signature: Uint32Array): string[] {
  return Array.from({ length: WIDTH / BAND }, (_, i) => {
    const numbers = [...signature.subarray(i * BAND, (i + 1) * BAND)];
    return `${i}:${numbers.reduce((sum, number) => mix(sum ^ number, WIDTH + i), 0).toString(36)}`;
  });
}

/** The part of all their shingles that two texts share, 0–1, within 0.05 or so. */
export function likenessOf(a: Uint32Array, b: Uint32Array): number {
  return a.filter((value, i) => value === b[i]).length / WIDTH;
}

export function packSignature(signature: Uint32Array): string {
  return Buffer.from(signature.buffer).toString('base64');
}

export function unpackSignature(packed: string): Uint32Array {
  return new Uint32Array(new Uint8Array(Buffer.from(packed, 'base64')).buffer);
}

/** FNV-1a, 32 bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/** Another order of the hashes for each number (the finaliser of MurmurHash3). */
function mix(hash: number, order: number): number {
  let mixed = hash ^ Math.imul(order + 1, 0x9e3779b1);
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
