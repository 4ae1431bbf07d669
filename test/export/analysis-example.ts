import type { Analysis, Sentence, Token, Upos } from '../../src/domain/index.ts';
import { unscored } from '../analysis-without-model.ts';

const TEXT = '🕊️ Ana Duro said\tHolm lies.\n\nGood day.';

/** `form upos head relation`, the head counted from 1 in its sentence. */
const SENTENCES: readonly (readonly [string, Upos, number, string][])[] = [
  [
    ['🕊️', 'SYM', 4, 'discourse'],
    ['Ana', 'PROPN', 4, 'nsubj'],
    ['Duro', 'PROPN', 2, 'flat'],
    ['said', 'VERB', 0, 'root'],
    ['Holm', 'PROPN', 6, 'nsubj'],
    ['lies', 'VERB', 4, 'ccomp'],
    ['.', 'PUNCT', 4, 'punct'],
  ],
  [
    ['Good', 'ADJ', 2, 'amod'],
    ['day', 'NOUN', 0, 'root'],
    ['.', 'PUNCT', 2, 'punct'],
  ],
];

export const ANALYSIS: Analysis = build();

function build(): Analysis {
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  let offset = 0;
  for (const [index, words] of SENTENCES.entries()) {
    const from = tokens.length;
    for (const [text, upos, head, relation] of words) {
      const start = TEXT.indexOf(text, offset);
      offset = start + text.length;
      const span = { start, end: offset };
      tokens.push({ span, text, lemma: text.toLowerCase(), upos, head: head === 0 ? -1 : from + head - 1, relation, sentence: index });
    }
    const span = { start: (tokens[from] as Token).span.start, end: offset };
    sentences.push({ from, to: tokens.length, span, paragraph: index });
  }
  const article = { id: 'doc 1', text: TEXT, title: null, date: null, publisher: null, url: null, language: null };
  return {
    article,
    paragraphs: sentences.map(({ span }) => span),
    sentences,
    tokens,
    names: [
      { from: 1, to: 3, type: 'PERSON', confidence: 0.9 },
      { from: 4, to: 5, type: 'PERSON', confidence: 0.9 },
    ],
    attributions: [
      { source: [{ from: 1, to: 3 }], cue: [{ from: 3, to: 4 }], content: [{ from: 4, to: 6 }], confidence: 0.9 },
      { source: [{ from: 4, to: 5 }], cue: [{ from: 5, to: 6 }], content: [{ from: 7, to: 9 }], confidence: 0.5 },
    ],
    ...unscored(tokens.length, sentences.length),
  };
}
