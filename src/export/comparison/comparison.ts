export type Pair = readonly [number, number];

interface Account {
  readonly id: string;
  /** For people. */
  readonly name: string;
  readonly text: string;
}

interface Voice {
  readonly name: string;
  readonly country: string | null;
  readonly cue: string | null;
  readonly otherSide: boolean;
}

/** What two accounts say of one meeting, point by point; spans in code points of each text. */
export interface Comparison {
  readonly a: Account;
  readonly b: Account;
  readonly points: readonly {
    readonly topic: string;
    readonly a: readonly Pair[];
    readonly b: readonly Pair[];
    readonly difference: string | null;
    readonly differences: readonly { readonly what: string; readonly a: readonly string[]; readonly b: readonly string[] }[];
    readonly voices: { readonly a: readonly Voice[]; readonly b: readonly Voice[] };
  }[];
}

/** A side of a point as it is printed: its sentences, and who is said to say them. */
export interface PrintedSide {
  readonly words: string;
  /** "Joseph Biden (USA, of the other side): warned"; empty where nobody is named. */
  readonly voices: readonly string[];
}

/** Null on a side that does not mention it. */
export interface PrintedPoint {
  readonly topic: string;
  readonly difference: string | null;
  readonly a: PrintedSide | null;
  readonly b: PrintedSide | null;
}

export const SILENT = 'not mentioned';

/** What both say first, then what each says alone. */
export function printPoints({ a, b, points }: Comparison): PrintedPoint[] {
  const [left, right] = [quoterOf(a.text), quoterOf(b.text)];
  const side = (words: string, voices: readonly Voice[]) => (words === '' ? null : { words, voices: voices.map(tellVoice) });
  return points
    .map(({ topic, difference, voices, ...spans }) => ({
      topic,
      difference,
      a: side(left(spans.a), voices.a),
      b: side(right(spans.b), voices.b),
    }))
    .toSorted((one, two) => Number(one.a === null || one.b === null) - Number(two.a === null || two.b === null));
}

function tellVoice({ name, country, cue, otherSide }: Voice): string {
  const about = [country === name ? null : country, otherSide ? 'of the other side' : null].filter((part) => part !== null);
  return `${name}${about.length > 0 ? ` (${about.join(', ')})` : ''}${cue === null ? '' : `: ${cue.replace(/\s+/g, ' ')}`}`;
}

function quoterOf(text: string): (spans: readonly Pair[]) => string {
  const characters = Array.from(text);
  return (spans) => spans.map(([start, end]) => characters.slice(start, end).join('').replace(/\s+/g, ' ')).join(' … ');
}
