import { describe, expect, test } from 'vitest';
import { findChannels } from '../../../../src/reading/stages/channels/find-channels.ts';
import type { Issuer } from '../../../../src/reading/stages/issuer/issuer.ts';
import { sourceByName } from '../../../../src/tables/index.ts';
import { handAnalysis } from '../../../hand-analysis.ts';
import { type Cited, showChannels } from './show-channels.ts';

const LEE = ['Lee', 'person', 'Ann Lee', 'Lee'] as const;
const EK = ['Ek', 'person', 'Bo Ek', 'Ek'] as const;
const PALACE = ['Palace', 'body', 'the Palace'] as const;

/** Syntax of "According to a statement by the Palace, …". */
const ACCORDING = [
  ['statement', 'NOUN', 'spoke', 'obl'],
  ['a', 'DET', 'statement', 'det'],
  ['Palace', 'PROPN', 'statement', 'nmod'],
  ['by', 'ADP', 'Palace', 'case'],
  ['the', 'DET', 'Palace', 'det'],
] as const;

describe('a statement that is cited', () => {
  const told = (text: string, more: Cited = {}) => showChannels(text, { syntax: ACCORDING, actors: [LEE, EK, PALACE], ...more });

  test('vouches for what its people say after it, until the outlet tells by itself', () => {
    const text = 'According to a statement by the Palace, Lee spoke to Ek. Ek said rain fell. He added snow. The two met in May.';
    const said = [
      ['a statement by the Palace', 'According to', 'Lee spoke to Ek'],
      ['Ek', 'said', 'rain fell'],
      ['He', 'added', 'snow'],
    ] as const;
    expect(told(text, { said })).toEqual(['statement of Palace: “a statement by the Palace” over [According … snow.]']);
  });

  test('ends where another person speaks', () => {
    const text = 'According to a statement by the Palace, Lee spoke. Kim said rain fell.';
    const said = [
      ['a statement by the Palace', 'According to', 'Lee spoke'],
      ['Kim', 'said', 'rain fell'],
    ] as const;
    const kim = ['Kim', 'person', 'Kim'] as const;
    expect(told(text, { said, actors: [LEE, PALACE, kim] })).toEqual([
      'statement of Palace: “a statement by the Palace” over [According … spoke.]',
    ]);
  });

  test('is a doubt where its people speak again after the outlet’s own words', () => {
    const text = 'According to a statement by the Palace, Lee spoke. The two met in May. Ann Lee said rain fell.';
    const said = [
      ['a statement by the Palace', 'According to', 'Lee spoke'],
      ['Ann Lee', 'said', 'rain fell'],
    ] as const;
    expect(told(text, { said })).toEqual([
      'statement of Palace: “a statement by the Palace” over [According … spoke.]',
      '? unclear-channel: Ann Lee',
    ]);
  });

  test('is its speaker’s own where it is said in it', () => {
    const text = 'Ann Lee said in a letter that rain fell.';
    const syntax = [
      ['Ann', 'PROPN', 'said', 'nsubj'],
      ['said', 'VERB', null, 'root'],
      ['in', 'ADP', 'letter', 'case'],
      ['a', 'DET', 'letter', 'det'],
      ['letter', 'NOUN', 'said', 'obl'],
    ] as const;
    const lemmas = { said: 'say' };
    expect(showChannels(text, { syntax, lemmas, actors: [LEE] })).toEqual(['statement of Lee: “a letter” over [Ann … fell.]']);
  });

  test('is none where nobody cites it', () => {
    const syntax = [
      ['signed', 'VERB', null, 'root'],
      ['a', 'DET', 'statement', 'det'],
      ['statement', 'NOUN', 'signed', 'obj'],
    ] as const;
    expect(showChannels('Ann Lee signed a statement.', { syntax, lemmas: { signed: 'sign' }, actors: [LEE] })).toEqual([]);
  });
});

describe('other sources', () => {
  const MEDIUM: Cited = {
    syntax: [
      ['Herald', 'PROPN', 'reported', 'nsubj'],
      ['reported', 'VERB', null, 'root'],
    ],
    lemmas: { reported: 'report' },
    actors: [['Herald', 'organization', 'Herald']],
    media: ['Herald'],
  };

  test('media that report', () => {
    expect(showChannels('Herald reported that rain fell.', MEDIUM)).toEqual(['media of Herald: “Herald” over [Herald … fell.]']);
  });

  test('not the outlet itself, nor media that do nothing but be there', () => {
    const source = sourceByName('Reuters');
    if (!source) throw new Error('no Reuters in the tables');
    const own: Issuer = { source: { ...source, names: ['Herald'] }, confidence: 1, by: 'issuer/publisher' };
    expect(showChannels('Herald reported that rain fell.', { ...MEDIUM, issuer: own })).toEqual([]);
    expect(showChannels('They sold Herald in the street.', MEDIUM)).toEqual([]);
  });

  test('those who would not be named', () => {
    const text = 'A senior official, who asked not to be named, said rain fell. He added that snow fell. Ann Lee claimed sun shone.';
    const said = [
      ['A senior official', 'said', 'rain fell'],
      ['He', 'added', 'that snow fell'],
      ['Ann Lee', 'claimed', 'sun shone'],
    ] as const;
    expect(showChannels(text, { said, actors: [LEE] })).toEqual(['anonymous of -: “A senior official” over [A … fell.]']);
  });

  test('not beyond what somebody is told to have said, nor on another occasion', () => {
    const nameless = 'A source who asked not to be named said rain fell.';
    const over = 'anonymous of -: “A source who asked not to be named” over';
    const first = ['A source who asked not to be named', 'said', 'rain fell'] as const;
    const told = (more: string, source: string, content: string) =>
      showChannels(`${nameless} ${more}`, { said: [first, [source, 'added', content]] });
    expect(told('He added snow came.', 'He', 'snow came')).toEqual([`${over} [A … came.]`]);
    expect(told('It was added snow came.', '', 'snow came')).toEqual([`${over} [A … fell.]`]);
    expect(told('During an appearance at the port he added snow came.', 'he', 'snow came')).toEqual([`${over} [A … fell.]`]);
  });

  test('a body that tells what others said: over their words, not over its own', () => {
    const said = [['the Palace', 'said', 'Lee told Ek that rain fell']] as const;
    const syntax = [
      ['told', 'VERB', 'said', 'ccomp'],
      ['Lee', 'PROPN', 'told', 'nsubj'],
    ] as const;
    expect(
      showChannels('In May the Palace said Lee told Ek that rain fell.', {
        said,
        syntax,
        lemmas: { told: 'tell' },
        actors: [LEE, EK, PALACE],
      }),
    ).toEqual(['statement of Palace: “the Palace” over [Lee … fell]']);
  });

  test('the spokesperson on whose word an office puts a text out', () => {
    const text = 'The below is attributable to Spokesperson Ann Lee: Talks went on. They ended in May.';
    expect(showChannels(text, { actors: [LEE] })).toEqual(['person of Lee: “Spokesperson Ann Lee” over [: … May.]']);
    expect(showChannels('The delay is attributable to rain.', { actors: [LEE] })).toEqual([]);
  });
});

test('the outlet’s issuer is an actor, also where the text does not name it', () => {
  const source = sourceByName('Kremlin');
  if (!source) throw new Error('no Kremlin in the tables');
  const { channels, issuers } = findChannels(handAnalysis('Rain fell.'), [], { source, confidence: 0.9, by: 'issuer/words' });
  expect(issuers).toMatchObject([{ id: 'a1', kind: 'body', name: 'Kremlin', country: 'RUS', mentions: [] }]);
  expect(channels).toMatchObject([{ id: 'c0', kind: 'outlet', issuer: 'a1', by: 'issuer/words' }]);
});

describe('the spokesperson whose statement a title says that a text is', () => {
  const source = sourceByName('Kremlin');
  if (!source) throw new Error('no Kremlin in the tables');
  const read = (title: string) => {
    const bare = handAnalysis('Rain fell.');
    return findChannels({ ...bare, article: { ...bare.article, title } }, [], { source, confidence: 0.9, by: 'issuer/words' });
  };

  test.each(['Statement by Council Spokesperson Ann Lee on the Port', 'Statement From Spokesperson Ann Lee Welcoming the Visit'])(
    '%s',
    (title) => {
      const { channels, issuers } = read(title);
      expect(issuers).toMatchObject([
        { id: 'a1', name: 'Kremlin' },
        { id: 'a2', kind: 'person', name: 'Ann Lee', country: 'RUS' },
      ]);
      expect(channels).toMatchObject([{ id: 'c0' }, { id: 'c1', kind: 'person', issuer: 'a2', span: null, through: 'c0' }]);
    },
  );

  test.each([
    'Readout of a Call with Ann Lee, Spokesperson of Kenya',
    'Statement by Spokesperson on the Port',
    'Statement by President Ann Lee',
  ])('not: %s', (title) => expect(read(title).channels).toHaveLength(1));
});
