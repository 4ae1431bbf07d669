import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Analysis } from '../../src/domain/index.ts';
import { analysisToConllu } from '../../src/export/conllu.ts';
import { keepConllu } from '../../src/export/conllu-kept.ts';
import { ANALYSIS } from './analysis-example.ts';
import { sliceCodePoints, textsWithSpans } from './random-texts.ts';

const rows = (conllu: string) =>
  conllu
    .split('\n')
    .filter((line) => /^\d/.test(line))
    .map((line) => line.split('\t'));

describe('analysisToConllu', () => {
  test('writes documents, paragraphs, sentences and words', () => {
    expect(analysisToConllu(ANALYSIS).replaceAll('\t', ' | ')).toBe(
      `# newdoc id = doc 1
# newpar
# sent_id = 1
# text = 🕊️ Ana Duro said Holm lies.
1 | 🕊️ | 🕊️ | SYM | _ | _ | 4 | discourse | _ | TokenRange=0:2
2 | Ana | ana | PROPN | _ | _ | 4 | nsubj | _ | TokenRange=3:6|NE=B-PERSON|AT=B-SOURCE|ATId=1
3 | Duro | duro | PROPN | _ | _ | 2 | flat | _ | TokenRange=7:11|NE=I-PERSON|AT=I-SOURCE|ATId=1
4 | said | said | VERB | _ | _ | 0 | root | _ | TokenRange=12:16|AT=B-CUE|ATId=1
5 | Holm | holm | PROPN | _ | _ | 6 | nsubj | _ | TokenRange=17:21|NE=B-PERSON|AT=B-CONTENT,B-SOURCE|ATId=1,2
6 | lies | lies | VERB | _ | _ | 4 | ccomp | _ | TokenRange=22:26|AT=I-CONTENT,B-CUE|ATId=1,2|SpaceAfter=No
7 | . | . | PUNCT | _ | _ | 4 | punct | _ | TokenRange=26:27

# newpar
# sent_id = 2
# text = Good day.
1 | Good | good | ADJ | _ | _ | 2 | amod | _ | TokenRange=29:33|AT=B-CONTENT|ATId=2
2 | day | day | NOUN | _ | _ | 0 | root | _ | TokenRange=34:37|AT=I-CONTENT|ATId=2|SpaceAfter=No
3 | . | . | PUNCT | _ | _ | 2 | punct | _ | TokenRange=37:38

`,
    );
  });

  test('a document without words still has its line', () => {
    const nothing: Analysis = { ...ANALYSIS, sentences: [], tokens: [], names: [], attributions: [] };
    expect(analysisToConllu(nothing)).toBe('# newdoc id = doc 1\n\n');
  });

  test('rows have ten columns and ranges that give the word, whatever the words hold', () => {
    fc.assert(
      fc.property(textsWithSpans, ({ text, spans }) => {
        const tokens = spans.map((span) => {
          const word = text.slice(span.start, span.end);
          return { span, text: word, lemma: word, upos: 'X' as const, head: -1, relation: 'root', sentence: 0 };
        });
        const sentences = [{ from: 0, to: tokens.length, span: { start: 0, end: text.length }, paragraph: 0 }];
        const article = { ...ANALYSIS.article, id: text, text };
        const made = analysisToConllu({ ...ANALYSIS, article, paragraphs: [], sentences, tokens, names: [], attributions: [] });
        expect(made.split('\n')).toHaveLength(4 + tokens.length + 2);
        for (const [index, row] of rows(made).entries()) {
          expect(row).toHaveLength(10);
          for (const column of row) expect(column).not.toBe('');
          const [start, end] = (/TokenRange=(\d+):(\d+)/.exec(row[9] as string) as RegExpExecArray).slice(1).map(Number) as [
            number,
            number,
          ];
          expect(sliceCodePoints(text, start, end)).toBe(tokens[index]?.text);
        }
      }),
    );
  });
});

describe('keepConllu', () => {
  const given = `# newdoc id = other
# sent_id = mine-1
# a comment of my own
1 | 🕊️ | x | X | YY | A=B | 0 | root | 0:root | _
2-3 | AnaDuro | _ | _ | _ | _ | _ | _ | _ | SpaceAfter=No
2 | Ana | x | X | _ | _ | 1 | dep | _ | SpaceAfter=No|NE=B-ORG|Gloss=good
3 | Duro | x | X | _ | _ | 1 | dep | _ | _
3.1 | gone | go | VERB | _ | _ | _ | _ | 1:dep | CopyOf=3
4 | said | x | X | _ | _ | 1 | dep | _ | _
5 | Holm | x | X | _ | _ | 1 | dep | _ | _
6 | lies | x | X | _ | _ | 1 | dep | _ | SpaceAfter=No
7 | . | x | X | _ | _ | 1 | dep | _ | _

1 | Good | x | X | _ | _ | 2 | dep | _ | _
2 | day | x | X | _ | _ | 0 | root | _ | SpaceAfter=No
3 | . | x | X | _ | _ | 2 | dep | _ | _
`
    .replaceAll(' | ', '\t')
    .split('\n');

  test('replaces the analysis and keeps the rest', () => {
    expect(keepConllu(given, ANALYSIS).replaceAll('\t', ' | ')).toBe(`# newdoc id = other
# sent_id = mine-1
# a comment of my own
1 | 🕊️ | 🕊️ | SYM | YY | A=B | 4 | discourse | 0:root | _
2-3 | AnaDuro | _ | _ | _ | _ | _ | _ | _ | SpaceAfter=No
2 | Ana | ana | PROPN | _ | _ | 4 | nsubj | _ | NE=B-PERSON|AT=B-SOURCE|ATId=1|SpaceAfter=No|Gloss=good
3 | Duro | duro | PROPN | _ | _ | 2 | flat | _ | NE=I-PERSON|AT=I-SOURCE|ATId=1
3.1 | gone | go | VERB | _ | _ | _ | _ | 1:dep | CopyOf=3
4 | said | said | VERB | _ | _ | 0 | root | _ | AT=B-CUE|ATId=1
5 | Holm | holm | PROPN | _ | _ | 6 | nsubj | _ | NE=B-PERSON|AT=B-CONTENT,B-SOURCE|ATId=1,2
6 | lies | lies | VERB | _ | _ | 4 | ccomp | _ | AT=I-CONTENT,B-CUE|ATId=1,2|SpaceAfter=No
7 | . | . | PUNCT | _ | _ | 4 | punct | _ | _

1 | Good | good | ADJ | _ | _ | 2 | amod | _ | AT=B-CONTENT|ATId=2
2 | day | day | NOUN | _ | _ | 0 | root | _ | AT=I-CONTENT|ATId=2|SpaceAfter=No
3 | . | . | PUNCT | _ | _ | 2 | punct | _ | _

`);
  });

  test('reads windows line ends', () => {
    expect(
      keepConllu(
        given.map((line) => `${line}\r`),
        ANALYSIS,
      ),
    ).toBe(keepConllu(given, ANALYSIS));
  });

  test('refuses an analysis of other words', () => {
    expect(() => keepConllu(given.slice(0, -4), ANALYSIS)).toThrow('10 tokens, but 7 words');
    expect(() => keepConllu(given.slice(4), ANALYSIS)).toThrow('but has the id 2');
    expect(() => keepConllu([...given, ...given], ANALYSIS)).toThrow('has no token');
  });
});
