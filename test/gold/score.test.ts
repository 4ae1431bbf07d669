import { describe, expect, test } from 'vitest';
import type { Actor, Reading, Span, Statement, Timex } from '../../src/domain/index.ts';
import { scoreReading, type Tally } from './score.ts';
import { parseWant } from './want.ts';

const TEXT = `Oslo, 5 May 2024. The Foreign Ministry said Anna Berg told Jon Dahl that the treaty was "nearly done." Berg and Dahl agreed to meet again.`;

const WANT = parseWant(
  'want.txt',
  `date 2024-05-05
time "5 May 2024" = 2024-05-05
person "Anna Berg" NOR
person "Jon Dahl" DNK
said "Foreign Ministry" mixed | source "The Foreign Ministry" | cue "said" | content "Anna Berg told … "nearly done.""
said "Anna Berg" mixed | source "Anna Berg" | cue "told" | content "that the treaty was "nearly done."" | within "said"
said "Anna Berg + Jon Dahl" indirect | source "Berg and Dahl" | cue "agreed" | content "to meet again"`,
  TEXT,
);

const made = { confidence: 0.9, by: 'hand' };

function at(words: string): Span {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length };
}

function actor(id: string, kind: Actor['kind'], name: string, country: string | null, words: string): Actor {
  const form = kind === 'person' ? 'name' : 'nominal';
  return { id, kind, name, country, sectors: [], offices: [], members: [], mentions: [{ span: at(words), form }], ...made };
}

function statement(
  id: string,
  speaker: string | null,
  manner: Statement['manner'],
  content: string,
  within: string | null = null,
): Statement {
  return { id, speaker, source: [], cue: [], content: [at(content)], quoted: [], manner, addressee: null, channel: null, within, ...made };
}

const TIME: Timex = { id: 't1', span: at('5 May 2024'), type: 'DATE', value: '2024-05-05', ...made };

const READING: Reading = {
  document: {
    id: 'd',
    text: TEXT,
    title: null,
    date: '2024-05-05',
    publisher: null,
    url: null,
    language: 'en',
    byline: null,
    dateSpan: null,
    furniture: [],
  },
  sentences: [],
  actors: [
    actor('a1', 'person', 'Anna Berg', 'NOR', 'Anna Berg'),
    actor('a2', 'person', 'Jon Dahl', 'DNK', 'Jon Dahl'),
    actor('a3', 'body', 'Ministry of Foreign Affairs of Norway', 'NOR', 'The Foreign Ministry'),
    { ...actor('a4', 'group', 'Berg and Dahl', null, 'Berg and Dahl'), members: ['a2', 'a1'] },
  ],
  times: [TIME],
  places: [],
  channels: [],
  statements: [
    statement('s1', 'a3', 'mixed', 'Anna Berg told Jon Dahl that the treaty was "nearly done."'),
    statement('s2', 'a1', 'mixed', 'that the treaty was "nearly done."', 's1'),
    statement('s3', 'a4', 'indirect', 'to meet again'),
  ],
  visits: [],
  relations: [],
  appointments: [],
  events: [],
  commitments: [],
  fields: [],
  doubts: [],
};

function score(changes: Partial<Reading>): Record<Tally['kind'], string> {
  const tallies = scoreReading(WANT, { ...READING, ...changes }, TEXT);
  const words = tallies.map(({ kind, want, have, right }) => [kind, `${right} of ${want}, ${have} had`]);
  return Object.fromEntries(words) as Record<Tally['kind'], string>;
}

const [outer, inner, joint] = READING.statements as [Statement, Statement, Statement];

describe('scoreReading', () => {
  test('a reading that has all', () => {
    expect(score({})).toEqual({
      date: '1 of 1, 1 had',
      time: '1 of 1, 1 had',
      person: '2 of 2, 2 had',
      said: '3 of 3, 3 had',
      within: '1 of 1, 1 had',
    });
  });

  test('a reading that has nothing', () => {
    const document = { ...READING.document, date: null };
    expect(score({ document, actors: [], times: [], statements: [] })).toEqual({
      date: '0 of 1, 0 had',
      time: '0 of 1, 0 had',
      person: '0 of 2, 0 had',
      said: '0 of 3, 0 had',
      within: '0 of 1, 0 had',
    });
  });

  test('a wrong date, a time of another value and a person of another country are not right', () => {
    const document = { ...READING.document, date: '2024-05-06' };
    const actors = READING.actors.map((one) => (one.id === 'a2' ? { ...one, country: 'NOR' } : one));
    const found = score({ document, actors, times: [{ ...TIME, value: '2024-05' }] });
    expect(found).toMatchObject({ date: '0 of 1, 1 had', time: '0 of 1, 1 had', person: '1 of 2, 2 had' });
  });

  test('a time that overlaps is right once', () => {
    const wider = { ...TIME, id: 't2', span: at('Oslo, 5 May 2024') };
    expect(score({ times: [wider, TIME] }).time).toBe('1 of 1, 2 had');
  });

  test('speaker, manner and content must be right', () => {
    expect(score({ statements: [outer, { ...inner, speaker: 'a2' }, joint] }).said).toBe('2 of 3, 3 had');
    expect(score({ statements: [outer, { ...inner, speaker: null }, joint] }).said).toBe('2 of 3, 3 had');
    expect(score({ statements: [outer, { ...inner, manner: 'direct' }, joint] }).said).toBe('2 of 3, 3 had');
    expect(score({ statements: [outer, { ...inner, content: [at('the treaty')] }, joint] }).said).toBe('2 of 3, 3 had');
    expect(score({ statements: [outer, { ...inner, content: [at('the treaty was "nearly done."')] }, joint] }).said).toBe('3 of 3, 3 had');
  });

  test('a joint statement needs all its speakers', () => {
    expect(score({ statements: [outer, inner, { ...joint, speaker: 'a1' }] }).said).toBe('2 of 3, 3 had');
  });

  test('two readings of one content count once', () => {
    expect(score({ statements: [outer, { ...inner, id: 's4', speaker: 'a2' }, inner, joint] }).said).toBe('3 of 3, 4 had');
  });

  test('within needs the right outer statement, not the right speaker', () => {
    expect(score({ statements: [outer, { ...inner, speaker: 'a2' }, joint] }).within).toBe('1 of 1, 1 had');
    expect(score({ statements: [outer, { ...inner, within: 's3' }, joint] }).within).toBe('0 of 1, 1 had');
    expect(score({ statements: [outer, { ...inner, within: null }, joint] }).within).toBe('0 of 1, 0 had');
  });
});
