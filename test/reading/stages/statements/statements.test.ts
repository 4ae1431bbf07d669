import { describe, expect, test } from 'vitest';
import { readStatements, showDoubts, showStatements, type Told } from './hand-statements.ts';

describe('contents and their quotations', () => {
  test('what was cut short at a closing mark is whole again', () => {
    expect(
      showStatements('“We are ready for talks,” Kovac said.', {
        said: [{ source: 'Kovac', cue: 'said', content: ['“We are ready for talks'] }],
      }),
    ).toEqual(['?: [Kovac] [said] [“We are ready for talks,”]']);
  });

  test('a content that holds little of a quotation stays', () => {
    expect(
      showStatements('Kovac said talks “would go on in a very good spirit” today.', {
        said: [{ source: 'Kovac', cue: 'said', content: ['talks “would go'] }],
      }),
    ).toEqual(['?: [Kovac] [said] [talks “would go]']);
  });

  test('a quotation with another part of a statement inside is not taken whole', () => {
    expect(
      showStatements('Kovac said “talks, and Lee agreed, went on”.', {
        said: [
          { source: 'Kovac', cue: 'said', content: ['“talks, and Lee'] },
          { cue: 'agreed', content: ['went on”'] },
        ],
      }),
    ).toEqual(['?: [Kovac] [said] [“talks, and Lee]', '?: [] [agreed] [went on”]']);
  });

  test('lie no further back than the sentence of the cue, but for what is quoted', () => {
    const told: Told = {
      said: [{ source: 'She', cue: 'noted', content: ['the harbour of Oslo', 'the good work of the crew'] }],
    };
    const text = 'Kovac saw the harbour of Oslo. She noted the good work of the crew.';
    expect(showStatements(text, { ...told, register: 'readout' })).toEqual(['?: [She] [noted] [the good work of the crew]']);
    expect(showStatements(text, told)).toEqual(['?: [She] [noted] [the good work of the crew]']);
  });

  test('in a readout go no further than the sentence of the cue, but for what is quoted', () => {
    const noted = 'She noted the work of the "Gannet" crew.';
    const told = (text: string, more: string): string[] =>
      showStatements(text, {
        register: 'readout',
        said: [{ source: 'She', cue: 'noted', content: ['the work of the "Gannet" crew', more] }],
      });
    expect(told(`${noted} Attention was paid to the new port.`, 'the new port')).toEqual([
      '?: [She] [noted] [the work of the "Gannet" crew]',
    ]);
    expect(told(`${noted} "It is a fine boat."`, '"It is a fine boat."')).toEqual([
      '?: [She] [noted] [the work of the "Gannet" crew] ["It is a fine boat."]',
    ]);
  });

  test('that begin in the middle of a sentence before a quotation are the quotation', () => {
    const quoted = (content: string): Told => ({ said: [{ source: 'Kovac', cue: 'said', content: [content] }] });
    const apart = 'Guests must stay at home. "We ask for calm," Kovac said.';
    expect(showStatements(apart, quoted('must stay at home. "We ask for calm,"'))).toEqual(['?: [Kovac] [said] ["We ask for calm,"]']);
    const across = 'The plan "is good. It will work," Kovac said.';
    expect(showStatements(across, quoted('"is good. It will work,"'))).toEqual(['?: [Kovac] [said] ["is good. It will work,"]']);
    const whole = 'Guests must stay at home. "We ask for calm," Kovac said.';
    expect(showStatements(whole, quoted('Guests must stay at home. "We ask for calm,"'))).toEqual([
      '?: [Kovac] [said] [Guests must stay at home. "We ask for calm,"]',
    ]);
  });

  test('stand in the order of the text, whatever the order of the tags', () => {
    const { statements } = readStatements('Talks go on, Kovac said. Lee added they are hard.', {
      said: [
        { source: 'Lee', cue: 'added', content: ['they are hard'] },
        { source: 'Kovac', cue: 'said', content: ['Talks go on'] },
      ],
    });
    expect(statements.map(({ id, source }) => [id, source[0]?.start])).toEqual([
      ['s1', 13],
      ['s2', 25],
    ]);
  });

  test('in furniture are no statements', () => {
    const text = 'Read more: Lee says no\n\nKovac said talks went on.';
    const said = [
      { source: 'Lee', cue: 'says', content: ['no'] },
      { source: 'Kovac', cue: 'said', content: ['talks went on'] },
    ];
    expect(showStatements(text, { said, furniture: ['Read more: Lee says no'] })).toEqual(['?: [Kovac] [said] [talks went on]']);
  });
});

describe('what points back', () => {
  const told = (text: string, content: string, cue: string) =>
    showStatements(text, {
      register: 'readout',
      said: [{ source: 'Lee', cue, content: [content] }],
      syntax: [['go', 'VERB', null, 'xcomp']],
    });

  test('is what was said before', () =>
    expect(told('The ship was near. Lee confirmed this in a call.', 'this', 'confirmed')).toEqual([
      '?: [Lee] [confirmed] [The ship was near]',
    ]));

  test('is nothing said where it is what an act is done to', () =>
    expect(told('The ship was near. Lee authorized it to go.', 'it', 'authorized')).not.toContain(
      '?: [Lee] [authorized] [The ship was near]',
    ));
});

describe('manner and quoted parts', () => {
  test.each([
    ['“We are ready,” Kovac said.', ['“We are ready,”'], 'direct', ['We are ready,']],
    ['“We are,” Kovac said, “ready now.”', ['“We are,”', '“ready now.”'], 'direct', ['We are,', 'ready now.']],
    ['Kovac said talks went on.', ['talks went on'], 'indirect', []],
    ['Kovac said talks were “very hard” today.', ['talks were “very hard” today'], 'mixed', ['very hard']],
    [
      'Kovac said the long and rather tiring talks with all of them were “hard”.',
      ['the long and rather tiring talks with all of them were “hard”'],
      'mixed',
      ['hard'],
    ],
    ['Kovac said the “Green Line” is open.', ['the “Green Line” is open'], 'indirect', ['Green Line']],
    ['Kovac said: "No."', ['"No."'], 'direct', ['No.']],
    ['Kovac said: “We are ready.\n“We wait.”', ['“We are ready.', '“We wait.”'], 'direct', ['We are ready.', 'We wait.']],
  ])('%s', (text, content, manner, quoted) => {
    const [statement] = readStatements(text, { said: [{ source: 'Kovac', cue: 'said', content }] }).statements;
    expect(statement?.manner).toBe(manner);
    expect(statement?.quoted.map(({ start, end }) => text.slice(start, end))).toEqual(quoted);
  });
});

describe('statements told within others', () => {
  const text = 'The ministry said Kovac underlined the close ties of both sides.';
  const told: Told = {
    syntax: [
      ['ministry', 'NOUN', 'said', 'nsubj'],
      ['said', 'VERB', null, 'root'],
      ['Kovac', 'PROPN', 'underlined', 'nsubj'],
      ['underlined', 'VERB', 'said', 'ccomp'],
      ['the', 'DET', 'ties', 'det'],
      ['close', 'ADJ', 'ties', 'amod'],
      ['ties', 'NOUN', 'underlined', 'obj'],
      ['of', 'ADP', 'sides', 'case'],
      ['both', 'DET', 'sides', 'det'],
      ['sides', 'NOUN', 'ties', 'nmod'],
    ],
    lemmas: { underlined: 'underline', said: 'say' },
    said: [{ source: 'The ministry', cue: 'said', content: ['Kovac underlined the close ties of both sides'] }],
    actors: [
      { name: 'Kovac', kind: 'person', mentions: ['Kovac'] },
      { name: 'ministry', kind: 'body', mentions: ['The ministry'] },
    ],
  };

  test('have their own speaker and point to the one that tells them', () => {
    expect(showStatements(text, told)).toEqual([
      'ministry: [The ministry] [said] [Kovac underlined the close ties of both sides]',
      'Kovac: [Kovac] [underlined] [the close ties of both sides] < s1',
    ]);
    const [outer, inner] = readStatements(text, told).statements;
    expect(inner?.by).toBe('statements/nested');
    expect(inner?.confidence).toBeLessThan(outer?.confidence ?? 0);
  });

  test('are none where nobody who can speak is the subject', () => {
    expect(showStatements(text, { ...told, actors: [] })).toHaveLength(1);
  });

  test('are none where the verb is no verb of speech', () => {
    expect(showStatements(text, { ...told, lemmas: { underlined: 'inspect', said: 'say' } })).toHaveLength(1);
  });

  test('are none inside quotation marks: that is left to the speaker', () => {
    const quoted = 'The ministry said “Kovac underlined the close ties of both sides”.';
    const said = [{ source: 'The ministry', cue: 'said', content: ['“Kovac underlined the close ties of both sides”'] }];
    expect(showStatements(quoted, { ...told, said })).toHaveLength(1);
  });

  test('can be told in each other', () => {
    const deep = 'It reported Kovac said she noted the close ties here.';
    expect(
      showStatements(deep, {
        syntax: [
          ['It', 'PRON', 'reported', 'nsubj'],
          ['reported', 'VERB', null, 'root'],
          ['Kovac', 'PROPN', 'said', 'nsubj'],
          ['said', 'VERB', 'reported', 'ccomp'],
          ['she', 'PRON', 'noted', 'nsubj'],
          ['noted', 'VERB', 'said', 'ccomp'],
          ['the', 'DET', 'ties', 'det'],
          ['close', 'ADJ', 'ties', 'amod'],
          ['ties', 'NOUN', 'noted', 'obj'],
          ['here', 'ADV', 'noted', 'advmod'],
        ],
        lemmas: { said: 'say', noted: 'note' },
        said: [{ source: 'It', cue: 'reported', content: ['Kovac said she noted the close ties here'] }],
        actors: [{ name: 'Kovac', kind: 'person', mentions: ['Kovac'] }],
      }),
    ).toEqual([
      '?: [It] [reported] [Kovac said she noted the close ties here]',
      'Kovac: [Kovac] [said] [she noted the close ties here] < s1',
      'Kovac: [she] [noted] [the close ties] < s2',
    ]);
  });
});

describe('doubts', () => {
  const speaks = (text: string, told: Omit<Told, 'said'> = {}) =>
    showDoubts(text, { ...told, said: [{ source: 'she', cue: 'said', content: ['talks went on'] }] });

  test('a pronoun that nobody was found for', () => {
    expect(speaks('Later she said talks went on.')).toEqual(['unknown-speaker: she']);
  });

  test('a pronoun where somebody else was named just before', () => {
    const actors = [
      { name: 'Kovac', kind: 'person', mentions: ['Kovac', 'she'] },
      { name: 'Lee', kind: 'person', mentions: ['Lee'] },
    ] as const;
    expect(speaks('Kovac met Lee. Later she said talks went on.', { actors })).toEqual(['ambiguous-speaker: she']);
    expect(speaks('Kovac met Lee. Nothing happened. Later she said talks went on.', { actors })).toEqual([]);
    expect(speaks('Kovac left. Later she said talks went on. Lee left.', { actors })).toEqual([]);
  });

  test('a speech that nobody is named for, but no phrase in scare quotes', () => {
    const speech = '“We will never leave this table without a deal.”';
    expect(showDoubts(`It was late. ${speech} So it ended.`, {})).toEqual([`unknown-speaker: ${speech.slice(1, -1)}`]);
    expect(showDoubts('It was a “grave mistake” to many.', {})).toEqual([]);
    expect(showDoubts(`${speech} Kovac said.`, { said: [{ source: 'Kovac', cue: 'said', content: [speech] }] })).toEqual([]);
    expect(showDoubts(`It was late. ${speech} So it ended.`, { furniture: [speech] })).toEqual([]);
  });

  test('a quotation that is never closed, but not a speech that goes on in the next paragraph', () => {
    expect(showDoubts('He called it “a day.\n\nThey left.', {})).toEqual(['open-quotation: “a day.']);
    expect(showDoubts('“A day.\n\n“They left.”', {})).toEqual([]);
  });

  test('a statement that the model is not sure of', () => {
    const told = (confidence: number): Told => ({ said: [{ source: 'Kovac', cue: 'said', content: ['talks went on'], confidence }] });
    expect(showDoubts('Kovac said talks went on.', told(0.01))).toEqual(['uncertain-statement: said']);
    expect(showDoubts('Kovac said talks went on.', told(0.99))).toEqual([]);
  });
});

describe('According to', () => {
  test('puts all that follows on the word of its source', () => {
    const text = 'According to a statement by the ministry, Kovac noted the visit was short.';
    const said = [{ source: 'a statement by the ministry', cue: 'According to', content: ['the visit was short'] }];
    expect(showStatements(text, { said })).toEqual(['?: [a statement by the ministry] [According to] [Kovac noted the visit was short]']);
  });

  test('at the end of a sentence changes nothing', () => {
    const text = 'The visit was short, according to the ministry.';
    const said = [{ source: 'the ministry', cue: 'according to', content: ['The visit was short'] }];
    expect(showStatements(text, { said })).toEqual(['?: [the ministry] [according to] [The visit was short]']);
  });
});

describe('of sources in several sentences', () => {
  const text = 'Lee met Kovac. Others sat by. The ministry said talks went on.';
  const sourceOf = (source: readonly string[]) => {
    const [statement] = readStatements(text, { said: [{ source, cue: 'said', content: ['talks went on'] }] }).statements;
    return statement?.source.map(({ start, end }) => text.slice(start, end));
  };

  test('the one beside the cue is meant', () => {
    expect(sourceOf(['Lee', 'The ministry'])).toEqual(['The ministry']);
  });

  test('else the nearest', () => {
    expect(sourceOf(['Lee', 'Others'])).toEqual(['Others']);
  });
});

test('a nested statement holds the quotation that it begins whole', () => {
  const text = 'The ministry said Kovac noted the “long talks, which went on, and a deal” here.';
  const syntax = [
    ['The', 'DET', 'ministry', 'det'],
    ['ministry', 'NOUN', 'said', 'nsubj'],
    ['said', 'VERB', null, 'root'],
    ['Kovac', 'PROPN', 'noted', 'nsubj'],
    ['noted', 'VERB', 'said', 'ccomp'],
    ['the', 'DET', 'talks', 'det'],
    ['long', 'ADJ', 'talks', 'amod'],
    ['talks', 'NOUN', 'noted', 'obj'],
  ] as const;
  const shown = showStatements(text, {
    syntax: [...syntax],
    lemmas: { noted: 'note', said: 'say' },
    said: [{ source: 'The ministry', cue: 'said', content: ['Kovac noted the “long talks, which went on, and a deal” here'] }],
    actors: [{ name: 'Kovac', kind: 'person', mentions: ['Kovac'] }],
  });
  expect(shown[1]).toBe('Kovac: [Kovac] [noted] [the “long talks, which went on, and a deal”] < s1');
});

test('the “it” of a passive is nobody', () => {
  const text = 'It was noted that talks went on.';
  const syntax = [
    ['It', 'PRON', 'noted', 'expl'],
    ['was', 'AUX', 'noted', 'aux:pass'],
    ['noted', 'VERB', null, 'root'],
  ] as const;
  const said = [{ source: 'It', cue: 'was noted', content: ['that talks went on'] }];
  expect(readStatements(text, { syntax: [...syntax], said }).statements.map(({ source, speaker }) => [source, speaker])).toEqual([
    [[], null],
  ]);
  expect(
    readStatements('It noted that talks went on.', { said: [{ source: 'It', cue: 'noted', content: ['that talks went on'] }] })
      .statements[0]?.source,
  ).toHaveLength(1);
});
