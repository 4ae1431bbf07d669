import type { Analysis, Article, Name, NameType, Token, TokenRange, Upos } from '../src/domain/index.ts';
import { tokensIn } from '../src/language/align.ts';
import { analyseWithoutModel } from './analysis-without-model.ts';

/** What a test says by hand of an analysis; words are given as they stand in the text. */
export interface ByHand {
  /** Every occurrence of the words is marked, of overlapping ones the longest. */
  readonly names?: readonly (readonly [words: string, type: NameType])[];
  /** Of the first token with this text: tag, text of its head (null for the root), relation. */
  readonly syntax?: readonly (readonly [word: string, upos: Upos, head: string | null, relation: string])[];
  readonly facts?: Partial<Omit<Article, 'text'>>;
}

/** An analysis of a text with the names and the syntax that a test gives. */
export function handAnalysis(text: string, { names = [], syntax = [], facts = {} }: ByHand = {}): Analysis {
  const bare = analyseWithoutModel(text, facts);
  const tokens = bare.tokens.map((token): Token => {
    const given = syntax.find(([word]) => bare.tokens.find((other) => other.text === word) === token);
    if (!given) return token;
    const [, upos, head, relation] = given;
    return { ...token, upos, head: bare.tokens.findIndex((other) => other.text === head), relation };
  });
  return { ...bare, tokens, names: markNames(bare, names) };
}

function markNames({ article, tokens }: Analysis, names: readonly (readonly [string, NameType])[]): Name[] {
  const spans = tokens.map((token) => token.span);
  const marked: Name[] = [];
  for (const [words, type] of names.toSorted(([a], [b]) => b.length - a.length))
    for (let at = article.text.indexOf(words); at >= 0; at = article.text.indexOf(words, at + 1)) {
      const [from, to] = tokensIn(spans, { start: at, end: at + words.length });
      const whole = spans[from]?.start === at && spans[to - 1]?.end === at + words.length;
      if (whole && !marked.some((other) => meet(other, { from, to }))) marked.push({ from, to, type, confidence: 0.9 });
    }
  return marked.sort((a, b) => a.from - b.from);
}

function meet(a: TokenRange, b: TokenRange): boolean {
  return a.from < b.to && b.from < a.to;
}
