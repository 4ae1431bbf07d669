type Pair = readonly [number, number];

/** A sentence by what it means, as language/meaning.ts makes it; the span counts code points. */
export interface MeantSentence {
  readonly span: Pair;
  readonly whole: Int8Array;
  readonly phrases: readonly Int8Array[];
}

/** The vectors' bytes in base64, the whole sentence's first. */
interface Packed {
  readonly span: Pair;
  readonly vectors: readonly string[];
}

export function packMeanings(meanings: readonly MeantSentence[]): string {
  const toText = (vector: Int8Array) => Buffer.from(vector.buffer, vector.byteOffset, vector.byteLength).toString('base64');
  return JSON.stringify(meanings.map(({ span, whole, phrases }): Packed => ({ span, vectors: [whole, ...phrases].map(toText) })));
}

export function unpackMeanings(packed: string): MeantSentence[] {
  return (JSON.parse(packed) as Packed[]).map(({ span, vectors }) => {
    const [whole = new Int8Array(), ...phrases] = vectors.map((text) => new Int8Array(Buffer.from(text, 'base64')));
    return { span, whole, phrases };
  });
}
