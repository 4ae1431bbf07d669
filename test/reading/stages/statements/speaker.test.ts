import { describe, expect, test } from 'vitest';
import { type Known, readStatements, type Told } from './hand-statements.ts';

function speakerOf(text: string, told: Told): string | null | undefined {
  return readStatements(text, told).statements[0]?.speaker;
}

const KOVAC: Known = { name: 'Kovac', kind: 'person', mentions: ['Anna Kovac'] };

describe('who a source stands for', () => {
  test('the actor that its head word names', () => {
    expect(
      speakerOf('Anna Kovac, who was in Oslo, said talks went on.', {
        syntax: [
          ['Anna', 'PROPN', 'said', 'nsubj'],
          ['Kovac', 'PROPN', 'Anna', 'flat'],
          ['Oslo', 'PROPN', 'was', 'obl'],
          ['was', 'VERB', 'Anna', 'acl:relcl'],
          ['said', 'VERB', null, 'root'],
        ],
        said: [{ source: 'Anna Kovac, who was in Oslo', cue: 'said', content: ['talks went on'] }],
        actors: [{ name: 'Norway', kind: 'state', mentions: ['Oslo'] }, KOVAC],
      }),
    ).toBe('Kovac');
  });

  test('the person named at its end, before the country that he is of', () => {
    expect(
      speakerOf('Lake League Secretary General Anna Kovac of Borduria said talks went on.', {
        syntax: [
          ['Lake', 'PROPN', 'League', 'compound'],
          ['League', 'PROPN', 'said', 'nsubj'],
          ['Secretary', 'PROPN', 'said', 'nsubj'],
          ['Kovac', 'PROPN', 'Anna', 'flat'],
          ['of', 'ADP', 'Borduria', 'case'],
          ['Borduria', 'PROPN', 'Anna', 'nmod'],
          ['said', 'VERB', null, 'root'],
        ],
        said: [{ source: 'Lake League Secretary General Anna Kovac of Borduria', cue: 'said', content: ['talks went on'] }],
        actors: [
          { name: 'League', kind: 'organization', mentions: ['Lake League'] },
          { name: 'Borduria', kind: 'state', mentions: ['Borduria'] },
          KOVAC,
        ],
      }),
    ).toBe('Kovac');
  });

  test('the person whose title the head is', () => {
    expect(
      speakerOf('Borduran minister Anna Kovac said talks went on.', {
        syntax: [
          ['Borduran', 'ADJ', 'minister', 'amod'],
          ['minister', 'NOUN', 'said', 'nsubj'],
          ['Anna', 'PROPN', 'minister', 'flat'],
          ['Kovac', 'PROPN', 'Anna', 'flat'],
          ['said', 'VERB', null, 'root'],
        ],
        said: [{ source: 'Borduran minister Anna Kovac', cue: 'said', content: ['talks went on'] }],
        actors: [{ name: 'Borduria', kind: 'state', mentions: ['Borduran'] }, KOVAC],
      }),
    ).toBe('Kovac');
  });

  test('a spokesman by his own name, and not whoever he speaks for', () => {
    expect(
      speakerOf("Anna Kovac's spokesman, Jan Lee, said talks went on.", {
        syntax: [
          ['Anna', 'PROPN', 'spokesman', 'compound'],
          ['Kovac', 'PROPN', 'Anna', 'flat'],
          ["'s", 'PART', 'Anna', 'case'],
          ['spokesman', 'NOUN', 'said', 'nsubj'],
          ['Jan', 'PROPN', 'spokesman', 'appos'],
          ['Lee', 'PROPN', 'Jan', 'flat'],
          ['said', 'VERB', null, 'root'],
        ],
        said: [{ source: "Anna Kovac's spokesman, Jan Lee", cue: 'said', content: ['talks went on'] }],
        actors: [KOVAC, { name: 'Lee', kind: 'person', mentions: ['Jan Lee'] }],
      }),
    ).toBe('Lee');
  });

  test('a body, where it is not the title of a person', () => {
    expect(
      speakerOf('The ministry of Anna Kovac said talks went on.', {
        syntax: [
          ['The', 'DET', 'ministry', 'det'],
          ['ministry', 'NOUN', 'said', 'nsubj'],
          ['Anna', 'PROPN', 'ministry', 'nmod'],
          ['Kovac', 'PROPN', 'Anna', 'flat'],
          ['said', 'VERB', null, 'root'],
        ],
        said: [{ source: 'The ministry of Anna Kovac', cue: 'said', content: ['talks went on'] }],
        actors: [{ name: 'ministry', kind: 'body', mentions: ['The ministry'] }, KOVAC],
      }),
    ).toBe('ministry');
  });

  test('nobody that is named, where a spokesman speaks for one who is', () => {
    expect(
      speakerOf('A spokesman for Anna Kovac said talks went on.', {
        syntax: [
          ['A', 'DET', 'spokesman', 'det'],
          ['spokesman', 'NOUN', 'said', 'nsubj'],
          ['Anna', 'PROPN', 'spokesman', 'nmod'],
          ['Kovac', 'PROPN', 'Anna', 'flat'],
          ['said', 'VERB', null, 'root'],
        ],
        said: [{ source: 'A spokesman for Anna Kovac', cue: 'said', content: ['talks went on'] }],
        actors: [KOVAC],
      }),
    ).toBeNull();
  });

  test('of two mentions over one word the shorter', () => {
    const text = 'The Borduran army chief said talks went on.';
    expect(
      speakerOf(text, {
        syntax: [
          ['chief', 'NOUN', 'said', 'nsubj'],
          ['said', 'VERB', null, 'root'],
        ],
        said: [{ source: 'The Borduran army chief', cue: 'said', content: ['talks went on'] }],
        actors: [
          { name: 'long', kind: 'group', mentions: ['The Borduran army chief'] },
          { name: 'short', kind: 'person', mentions: ['army chief'] },
        ],
      }),
    ).toBe('short');
  });

  test('all of those who are named together, also where the head is a title', () => {
    const group: Known = { name: 'both', kind: 'group', mentions: ['Anna Kovac and Bo Ek'], form: 'nominal', members: ['Kovac', 'Ek'] };
    expect(
      speakerOf('Ministers Anna Kovac and Bo Ek said talks went on.', {
        syntax: [
          ['Ministers', 'NOUN', 'said', 'nsubj'],
          ['Anna', 'PROPN', 'Ministers', 'flat'],
          ['Kovac', 'PROPN', 'Anna', 'flat'],
          ['Bo', 'PROPN', 'Ministers', 'conj'],
          ['said', 'VERB', null, 'root'],
        ],
        said: [{ source: 'Ministers Anna Kovac and Bo Ek', cue: 'said', content: ['talks went on'] }],
        actors: [KOVAC, { name: 'Ek', kind: 'person', mentions: ['Bo Ek'] }, group],
      }),
    ).toBe('both');
  });

  test('nobody where there is no source', () => {
    expect(speakerOf('It is believed that talks went on.', { said: [{ cue: 'is believed', content: ['that talks went on'] }] })).toBeNull();
  });
});

test('whoever is called by his title in what is quoted did not say it: then it is whoever spoke before', () => {
  const text = 'Jan Kovac said talks went on. "I am grateful to you, President Ek, for our ships," he said.';
  const { statements } = readStatements(text, {
    said: [
      { source: 'Jan Kovac', cue: 'said', content: ['talks went on'] },
      { source: 'he', cue: 'he said', content: ['"I am grateful to you, President Ek, for our ships,"'] },
    ],
    actors: [
      { name: 'Kovac', kind: 'person', mentions: ['Jan Kovac'] },
      { name: 'Ek', kind: 'person', mentions: ['President Ek', 'he'] },
    ],
  });
  expect(statements.map(({ speaker }) => speaker)).toEqual(['Kovac', 'Kovac']);
});

describe('who is only referred to', () => {
  const sources = (text: string, source: string, actors: readonly Known[]) =>
    speakerOf(text, { said: [{ source, cue: 'added', content: ['talks went on'] }], actors });

  test('“they”: the group with members mentioned last', () => {
    const leaders: Known = { name: 'leaders', kind: 'group', mentions: ['The two leaders'], members: ['x', 'y'] };
    const crowd: Known = { name: 'crowd', kind: 'group', mentions: ['a crowd'] };
    expect(sources('The two leaders met a crowd. They added talks went on.', 'They', [leaders, crowd])).toBe('leaders');
    expect(sources('She met a crowd. They added talks went on.', 'They', [crowd])).toBeNull();
  });

  test('“it”: the body mentioned last, where nobody but persons spoke', () => {
    const ministry: Known = { name: 'ministry', kind: 'body', mentions: ['The ministry'] };
    expect(sources('The ministry met Anna Kovac. It added talks went on.', 'It', [ministry, KOVAC])).toBe('ministry');
    expect(sources('They met Anna Kovac. It added talks went on.', 'It', [KOVAC])).toBeNull();
  });

  test('nobody who was mentioned long before', () => {
    const ministry: Known = { name: 'ministry', kind: 'body', mentions: ['The ministry'] };
    const between = 'Nothing happened. '.repeat(3);
    expect(sources(`The ministry spoke. ${between}It added talks went on.`, 'It', [ministry])).toBeNull();
  });
});

describe('a source that verbs share', () => {
  const syntax = [
    ['They', 'PRON', 'welcomed', 'nsubj'],
    ['welcomed', 'VERB', null, 'root'],
    ['reaffirmed', 'VERB', 'welcomed', 'conj'],
    ['saying', 'VERB', 'welcomed', 'advcl'],
  ] as const;

  test.each([
    ['They welcomed the talks and reaffirmed their full support.', 'reaffirmed', 'their full support'],
    ['They welcomed the talks, saying that peace was near.', 'saying', 'that peace was near'],
  ])('%s', (text, cue, content) => {
    const { statements } = readStatements(text, {
      syntax: syntax.filter(([word]) => text.includes(word)),
      said: [
        { source: 'They', cue: 'welcomed', content: ['the talks'] },
        { cue, content: [content] },
      ],
    });
    expect(statements.map(({ source }) => source.map(({ start, end }) => text.slice(start, end)))).toEqual([['They'], ['They']]);
  });

  test('but not where the verb has a subject of its own', () => {
    const text = 'They welcomed the talks and it is believed that peace was near.';
    const { statements } = readStatements(text, {
      syntax: [...syntax.slice(0, 2), ['believed', 'VERB', 'welcomed', 'conj'], ['it', 'PRON', 'believed', 'nsubj:pass']],
      said: [
        { source: 'They', cue: 'welcomed', content: ['the talks'] },
        { cue: 'is believed', content: ['that peace was near'] },
      ],
    });
    expect(statements[1]?.source).toEqual([]);
  });
});
