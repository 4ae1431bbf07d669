import fc from 'fast-check';
import type { Mention, Reading, Span } from '../../src/domain/index.ts';
import { unitsToCodePoints } from '../../src/text/code-points.ts';

/** Characters that make trouble: astral, joined, combining, wide, controls, bidi, line ends, long words. */
const TROUBLE = [
  'a',
  'b',
  'word',
  ' ',
  ' ',
  '\n',
  '\t',
  '🕊️',
  '👩‍👩‍👧',
  '🇳🇴',
  '𝔸',
  'é',
  'e\u0301',
  '漢字',
  '\u202e',
  '\u001b[31m',
  '…',
  '“',
  'antidisestablishmentarian',
];

/** A text and spans of it that begin and end between characters. */
export const textsWithSpans: fc.Arbitrary<{ text: string; spans: Span[] }> = fc
  .tuple(
    fc.array(fc.constantFrom(...TROUBLE), { minLength: 1, maxLength: 80 }),
    fc.array(fc.tuple(fc.nat(), fc.nat()), { minLength: 1, maxLength: 12 }),
  )
  .map(([parts, pairs]) => {
    const text = parts.join('');
    const offsets = [0];
    for (const character of text) offsets.push((offsets.at(-1) as number) + character.length);
    const spans = pairs.map(([a, b]): Span => {
      const [low, high] = [a % offsets.length, b % offsets.length].toSorted((x, y) => x - y) as [number, number];
      return { start: offsets[low] as number, end: offsets[high] as number };
    });
    return { text, spans };
  });

/** What a language that counts code points sees at `[start, end)`. */
export function sliceCodePoints(text: string, start: number, end: number): string {
  return Array.from(text).slice(start, end).join('');
}

export function lengthInCodePoints(text: string): number {
  return unitsToCodePoints(text)(text.length);
}

/** A reading that puts the same spans everywhere. */
export function spread(text: string, spans: readonly Span[]): Reading {
  const made = { confidence: 1 / 3, by: 'test' };
  const first = spans[0] as Span;
  const mentions = spans.map((span): Mention => ({ span, form: 'name' }));
  return {
    document: {
      id: 'x',
      text,
      title: text,
      date: null,
      publisher: text,
      url: null,
      language: 'en',
      byline: null,
      dateSpan: first,
      furniture: spans.slice(1, 2),
    },
    sentences: spans.slice(0, 3).map((span) => ({ span })),
    actors: [
      {
        id: 'a1',
        kind: 'person',
        name: text,
        country: null,
        sectors: [],
        offices: [{ title: text, country: null, since: null, span: first }],
        members: ['a1'],
        mentions,
        ...made,
      },
    ],
    times: spans.map((span, index) => ({ id: `t${index + 1}`, span, type: 'DATE', value: '2024', ...made })),
    places: [],
    channels: [{ id: 'c1', kind: 'statement', issuer: null, span: first, through: 'c1', over: [first], ...made }],
    statements: [
      {
        id: 's1',
        speaker: null,
        source: spans,
        cue: spans,
        content: spans,
        quoted: spans,
        manner: 'mixed',
        addressee: 'a1',
        channel: 'c1',
        within: 's1',
        ...made,
      },
    ],
    events: [],
    visits: [],
    relations: [],
    appointments: [],
    commitments: [],
    fields: [],
    doubts: [{ code: 'open-quotation', span: first, note: text, by: 'test' }],
  };
}
