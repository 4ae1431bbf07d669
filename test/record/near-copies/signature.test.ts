import { expect, test } from 'vitest';
import { bandsOf, likenessOf, packSignature, signatureOf, unpackSignature } from '../../../src/record/near-copies/signature.ts';

const WORDS = 'harbour ferry timber barley lantern copper meadow glacier tunnel orchard saddle thunder violin quarry basket'.split(' ');
/** A text of its own for each number. */
function text(number: number, length = 120): string {
  return Array.from({ length }, (_, i) => `${WORDS[(i * number + i * i) % WORDS.length]}${(i * 7 + number) % 50}`).join(' ');
}

function signature(of: string): Uint32Array {
  const made = signatureOf(of);
  if (!made) throw new Error('too short for a signature');
  return made;
}

test('the same words in other letters and signs have one signature', () => {
  expect(likenessOf(signature(text(3)), signature(text(3).toUpperCase().replaceAll(' ', ', ')))).toBe(1);
});

test('likeness tells the part of the shingles that two texts share', () => {
  const whole = text(3, 400);
  const half = `${text(3, 300)} ${text(11, 100)}`;
  // 296 of 496 shingles are in both.
  expect(likenessOf(signature(whole), signature(half))).toBeGreaterThan(0.45);
  expect(likenessOf(signature(whole), signature(half))).toBeLessThan(0.75);
  expect(likenessOf(signature(text(3)), signature(text(4)))).toBeLessThan(0.1);
});

test('near copies meet in a band, others do not', () => {
  const bands = (of: string) => new Set(bandsOf(signature(of)));
  expect(bands(text(3)).intersection(bands(`${text(3)} from our correspondent in the north`)).size).toBeGreaterThan(0);
  expect(bands(text(3)).intersection(bands(text(4))).size).toBe(0);
});

test('a few words have no signature; one is kept as it is', () => {
  expect(signatureOf('Thank you all very much for coming here today.')).toBeNull();
  expect(unpackSignature(packSignature(signature(text(5))))).toEqual(signature(text(5)));
});
