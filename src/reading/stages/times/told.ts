import type { Sentence, Token } from '../../../domain/index.ts';
import { dateOf, type Stretch } from './calendar.ts';
import type { Found } from './rule.ts';
import type { Word } from './words.ts';

interface Saying {
  readonly stretch: Stretch;
  readonly dated: boolean;
  readonly sentence: number;
}

/** How many sentences back a year rules in a tale of other times. */
const FAR_BACK = 12;
/** Years from the document's date from which on a text is such a tale. */
const DISTANT = 8;

/** What the text has said so far, for the expressions that lean on it. */
export class Told {
  readonly #words: readonly Word[];
  readonly #tokens: readonly Token[];
  readonly #sentences: readonly Sentence[];
  readonly #stretches: Saying[] = [];
  /** A text that says "today" or "on Monday" is of its own days, even where they are not known. */
  readonly #isOfToday: boolean;

  constructor(words: readonly Word[], tokens: readonly Token[], sentences: readonly Sentence[]) {
    this.#words = words;
    this.#tokens = tokens;
    this.#sentences = sentences;
    this.#isOfToday = tokens.some(({ text }) => /^(?:today|yesterday|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/i.test(text));
  }

  add({ from, stretch, dated }: Found): void {
    if (stretch) this.#stretches.push({ stretch, dated: dated === true, sentence: this.#sentenceOf(from) });
  }

  /** The last stretch of the unit or finer, at most `back` sentences before; none that begins after the day `until`. */
  last(at: number, unit: 'day' | 'month' | 'year', back = 4, until = Number.POSITIVE_INFINITY): Stretch | null {
    const sentence = this.#sentenceOf(at);
    for (let i = this.#stretches.length - 1; i >= 0; i--) {
      const saying = this.#stretches[i] as Saying;
      if (sentence - saying.sentence > back) return null;
      if (saying.stretch.day > until) continue;
      if (unit === 'year' || saying.stretch.unit === 'day' || (unit === 'month' && saying.stretch.unit === 'month')) return saying.stretch;
    }
    return null;
  }

  /**
   * The last stretch whose year the text gives: a day or month of the same paragraph at most three sentences back. In a
   * tale of other times (`DISTANT` years and more from `today`) a year alone counts too, and from further back; not where a text of its own
   * days looks back: "They have had ties since 1965. … July's vote".
   */
  lastDated(at: number, today: number | null): Stretch | null {
    const sentence = this.#sentenceOf(at);
    for (let i = this.#stretches.length - 1; i >= 0; i--) {
      const { stretch, dated, sentence: own } = this.#stretches[i] as Saying;
      if (sentence - own > FAR_BACK) return null;
      if (!dated) continue;
      const tale = today === null ? !this.#isOfToday : Math.abs(dateOf(stretch.day).year - dateOf(today).year) >= DISTANT;
      if (tale && !(this.#isOfToday && stretch.unit === 'year')) return stretch;
      const near = sentence - own <= 3 && this.#sentences[own]?.paragraph === this.#sentences[sentence]?.paragraph;
      return near && stretch.unit !== 'year' ? stretch : null;
    }
    return null;
  }

  #sentenceOf(at: number): number {
    return this.#tokens[this.#words[at]?.token ?? 0]?.sentence ?? 0;
  }
}
