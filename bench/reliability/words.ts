import { firstIndex, type Span } from '../../src/domain/index.ts';

const WORD = /[\p{L}\p{N}_]+(?:[’'-][\p{L}\p{N}_]+)*/gu;
/** Words that two sources may share without naming the same speaker. */
const LIGHT = new Set(
  'the a an of to in on at by for and or who which that with from as is was were be been his her their its this'.split(' '),
);

/** A text's words as the attribution scorer counts them, punctuation aside. */
export class Words {
  readonly #spans: readonly Span[];
  readonly #light: readonly boolean[];

  constructor(text: string) {
    const found = [...text.matchAll(WORD)];
    this.#spans = found.map((word) => ({ start: word.index, end: word.index + word[0].length }));
    this.#light = found.map((word) => LIGHT.has(word[0].toLowerCase()));
  }

  /** Numbers of the words that the spans touch. */
  in(spans: readonly Span[]): Set<number> {
    const inside = new Set<number>();
    for (const span of spans) {
      const from = firstIndex(this.#spans.length, (i) => (this.#spans[i] as Span).end <= span.start);
      for (let i = from; (this.#spans[i]?.start ?? Number.POSITIVE_INFINITY) < span.end; i++) inside.add(i);
    }
    return inside;
  }

  /** Less the light words, unless there are no others. */
  withoutLight(words: ReadonlySet<number>): ReadonlySet<number> {
    const heavy = new Set([...words].filter((word) => !this.#light[word]));
    return heavy.size > 0 ? heavy : words;
  }
}
