import type { Token } from '../../src/domain/index.ts';
import { type EcbRow, mentionAt, type Validated } from './rows.ts';

/** What is expected of a word that was never met, as if it had been met twice. */
const MET = 2;
const VERB = 0.88;
const NOUN = 0.1;
/** Nouns made of verbs tell events more often. */
const MADE_NOUN = 0.6;
const OTHER = 0.05;
const MADE = /(?:tion|sion|ment|ing|ance|ence|al|ure|age|ery|sis|quake|fire|crash|attack)$/;
/** Part of its occurrences from which a word counts as telling an event. */
const TELLING = 0.45;

/** Which words tell events, by how often they were marked in the part of ECB+ for training. */
export class EventWords {
  readonly #met = new Map<string, { all: number; marked: number }>();

  learn(row: EcbRow, { analysis, at }: Validated): void {
    const marked = new Set(
      row.mentions.filter(({ kind, validated }) => kind === 'event' && validated).map(({ start, end }) => mentionAt(row.id, start, end)),
    );
    for (const token of analysis.tokens) {
      const met = this.#met.get(keyOf(token)) ?? { all: 0, marked: 0 };
      met.all++;
      if (marked.has(mentionAt(row.id, at(token.span.start), at(token.span.end)))) met.marked++;
      this.#met.set(keyOf(token), met);
    }
  }

  isTold(token: Token): boolean {
    if (!/^(?:VERB|NOUN|ADJ|PROPN)$/.test(token.upos) || /^(?:aux|cop)/.test(token.relation)) return false;
    const { all, marked } = this.#met.get(keyOf(token)) ?? { all: 0, marked: 0 };
    return (marked + MET * expected(token)) / (all + MET) >= TELLING;
  }
}

function keyOf({ lemma, upos }: Token): string {
  return `${lemma.toLowerCase()} ${upos}`;
}

function expected({ lemma, upos }: Token): number {
  if (upos === 'VERB') return VERB;
  if (upos === 'NOUN') return MADE.test(lemma) ? MADE_NOUN : NOUN;
  return OTHER;
}
