import { describe, expect, test } from 'vitest';
import { type GivenDocument, readConllu } from '../../src/language/given-tokens.ts';

/** CoNLL-U lines from `id form misc`. */
function lines(...words: string[]): string {
  return words
    .map((word) => {
      if (word === '' || word.startsWith('#')) return word;
      const [id, form, misc = '_'] = word.split(' ');
      return [id, form, '_', '_', '_', '_', '_', '_', '_', misc].join('\t');
    })
    .join('\n');
}

function documents(text: string): GivenDocument[] {
  return readConllu(text, 'given.conllu').filter((each): each is GivenDocument => 'cut' in each);
}

/** Each sentence's words, as the offsets have them. */
function words({ cut }: GivenDocument): string[][] {
  return cut.sentences.map(({ from, to }) => cut.tokens.slice(from, to).map(({ start, end }) => cut.article.text.slice(start, end)));
}

describe('given CoNLL-U', () => {
  test('keeps its sentences, words and lines', () => {
    const text = lines('# sent_id = 1', '1 Talks', '2 ended SpaceAfter=No', '3 .', '', '1 Good', '');
    const [document] = documents(text);
    expect(document && words(document)).toEqual([['Talks', 'ended', '.'], ['Good']]);
    expect(document?.cut.article.text).toBe('Talks ended. Good');
    expect(document?.lines).toEqual(text.split('\n'));
  });

  test('needs no blank line at its end, and takes CRLF', () => {
    expect(documents(lines('1 Talks').replaceAll('\n', '\r\n')).map(words)).toEqual([[['Talks']]]);
    expect(documents(lines('1 Talks', '2 end', '', '1 Yes', '').replaceAll('\n', '\r\n')).map(words)).toEqual([
      [['Talks', 'end'], ['Yes']],
    ]);
  });

  test('writes the words of a multiword range together, with the space that follows the range', () => {
    const [document] = documents(
      lines('1-2 don’t SpaceAfter=No', '1 do', '2 n’t', '3 , X=1|SpaceAfter=No', '4-5 cannot', '4 can', '5 not', '6 go'),
    );
    expect(document?.cut.article.text).toBe('don’t,cannot go');
    expect(document && words(document)).toEqual([['do', 'n’t', ',', 'can', 'not', 'go']]);
  });

  test('passes over empty nodes', () => {
    const [document] = documents(lines('0.1 x', '1 He', '1.1 y', '2 went'));
    expect(document && words(document)).toEqual([['He', 'went']]);
  });

  test('begins documents at newdoc and paragraphs at newpar', () => {
    const found = documents(
      lines('# newdoc id = first', '1 A', '', '# newpar', '1 B', '', '1 C', '', '# newdoc', '# newpar id = p', '1 D', ''),
    );
    expect(found.map(({ cut }) => cut.article.id)).toEqual(['first', 'given.conllu#2']);
    expect(found.map(({ cut }) => cut.article.text)).toEqual(['A\n\nB C', 'D']);
    expect(found[0]?.cut.sentences.map(({ paragraph }) => paragraph)).toEqual([0, 1, 1]);
    expect(found[0]?.cut.paragraphs).toEqual([
      { start: 0, end: 1 },
      { start: 3, end: 6 },
    ]);
  });

  test.each([
    ['too few columns', '2\tword', '2 columns instead of 10'],
    ['no form', lines('2 ').replace('undefined', ''), 'no FORM'],
    ['an id that is no number', lines('x word'), 'ID "x" is no number'],
    ['an id out of turn', lines('3 word'), 'ID 3 where 2 should be'],
  ])('%s is a Problem that names file and line; the documents before stand', (_, bad, detail) => {
    const text = `${lines('# newdoc id = good', '1 Fine', '', '# newdoc id = bad', '1 One')}\n${bad}\n`;
    const found = readConllu(text, 'given.conllu');
    expect(found).toHaveLength(2);
    expect(found[1]).toEqual({ code: 'conllu', where: 'given.conllu:6', detail });
  });

  test('of nothing is nothing', () => {
    expect(readConllu('', 'x')).toEqual([]);
    expect(readConllu('# only a comment\n\n\n', 'x')).toEqual([]);
  });
});
