import type { Mention, MentionForm, Reading, Span } from '../../src/domain/index.ts';

/** Two astral characters stand before every span, so UTF-16 and code-point offsets differ everywhere. */
export const TEXT = [
  '🕊️🇳🇴 Share this page',
  '',
  'OSLO, 3 May 2024. Norwegian Foreign Minister Kari Holm told reporters on Thursday that talks with the Republic of Vell 🤝 “have reached a turning point”.',
  'According to a statement by the Vell Foreign Ministry, Minister Ana Duro said Holm had promised her that “no border post will be closed before the two delegations have met again in Oslo, whatever else happens”.',
  '',
  'She called it “a good day.”',
].join('\n');

/** The span of `words`, the `nth` time (from 0) that they stand in the text. */
function find(words: string, nth = 0, text = TEXT): Span {
  let start = text.indexOf(words);
  for (let seen = 0; seen < nth; seen++) start = text.indexOf(words, start + 1);
  if (start < 0) throw new Error(`not in the text: ${words}`);
  return { start, end: start + words.length };
}

const mention = (form: MentionForm, words: string, nth = 0): Mention => ({ span: find(words, nth), form });
const made = (confidence: number, by: string) => ({ confidence, by });

export const READING: Reading = {
  document: {
    id: 'example-1',
    text: TEXT,
    title: 'Norway and Vell report a turning point in their talks \u202e',
    date: '2024-05-03',
    publisher: 'The Example Post',
    url: 'https://example.org/news/1',
    language: 'en',
    byline: null,
    dateSpan: find('3 May 2024'),
    furniture: [find('🕊️🇳🇴 Share this page')],
  },
  sentences: [
    { span: find('🕊️🇳🇴 Share this page') },
    { span: find(TEXT.split('\n')[2] as string) },
    { span: find(TEXT.split('\n')[3] as string) },
    { span: find('She called it “a good day.”') },
  ],
  actors: [
    {
      id: 'a1',
      kind: 'person',
      name: 'Kari Holm',
      country: 'NOR',
      sectors: ['GOV'],
      offices: [{ title: 'Foreign Minister', country: 'NOR', since: null, span: find('Norwegian Foreign Minister') }],
      members: [],
      mentions: [mention('name', 'Norwegian Foreign Minister Kari Holm'), mention('name', 'Holm', 1)],
      ...made(0.91234, 'names'),
    },
    {
      id: 'a2',
      kind: 'state',
      name: 'Norway',
      country: 'NOR',
      sectors: [],
      offices: [],
      members: [],
      mentions: [mention('name', 'Norwegian')],
      ...made(0.99, 'states'),
    },
    {
      id: 'a3',
      kind: 'person',
      name: 'Ana Duro',
      country: null,
      sectors: ['GOV'],
      offices: [{ title: 'Minister', country: null, since: '2023-11', span: null }],
      members: [],
      mentions: [mention('name', 'Minister Ana Duro'), mention('pronoun', 'her'), mention('pronoun', 'She')],
      ...made(0.8, 'names'),
    },
    {
      id: 'a4',
      kind: 'body',
      name: 'Vell Foreign Ministry',
      country: null,
      sectors: ['GOV'],
      offices: [],
      members: [],
      mentions: [mention('name', 'the Vell Foreign Ministry')],
      ...made(0.8, 'names'),
    },
    {
      id: 'a5',
      kind: 'group',
      name: 'the two delegations',
      country: null,
      sectors: [],
      offices: [],
      members: ['a2', 'a4'],
      mentions: [mention('nominal', 'the two delegations')],
      ...made(0.5, 'groups'),
    },
  ],
  times: [{ id: 't1', span: find('Thursday'), type: 'DATE', value: '2024-05-02', ...made(0.95, 'weekday') }],
  places: [],
  channels: [
    { id: 'c0', kind: 'outlet', issuer: null, span: null, through: null, over: [], ...made(1, 'outlet') },
    {
      id: 'c1',
      kind: 'statement',
      issuer: 'a4',
      span: find('a statement by the Vell Foreign Ministry'),
      through: 'c0',
      over: [],
      ...made(0.9, 'according-to'),
    },
  ],
  statements: [
    {
      id: 's1',
      speaker: 'a1',
      source: [find('Norwegian Foreign Minister Kari Holm')],
      cue: [find('told')],
      content: [find('that talks with the Republic of Vell 🤝 “have reached a turning point”')],
      quoted: [find('have reached a turning point')],
      manner: 'mixed',
      addressee: null,
      channel: 'c0',
      within: null,
      ...made(0.8765, 'attribution-tags'),
    },
    {
      id: 's2',
      speaker: 'a3',
      source: [find('Minister Ana Duro')],
      cue: [find('said')],
      content: [
        find(
          'Holm had promised her that “no border post will be closed before the two delegations have met again in Oslo, whatever else happens”',
        ),
      ],
      quoted: [],
      manner: 'indirect',
      addressee: null,
      channel: 'c1',
      within: null,
      ...made(0.7, 'attribution-tags'),
    },
    {
      id: 's3',
      speaker: 'a1',
      source: [find('Holm', 1)],
      cue: [find('had promised')],
      content: [find('“no border post will be closed before the two delegations have met again'), find('whatever else happens”')],
      quoted: [],
      manner: 'direct',
      addressee: 'a3',
      channel: 'c1',
      within: 's2',
      ...made(0.6, 'attribution-tags'),
    },
    {
      id: 's4',
      speaker: null,
      source: [find('She')],
      cue: [find('called')],
      content: [find('“a good day.”')],
      quoted: [find('a good day.')],
      manner: 'direct',
      addressee: null,
      channel: 'c0',
      within: null,
      ...made(0.4, 'attribution-tags'),
    },
  ],
  events: [],
  visits: [],
  relations: [],
  appointments: [],
  commitments: [],
  fields: [],
  doubts: [{ code: 'ambiguous-speaker', span: find('She'), note: 'She: Kari Holm or Ana Duro', by: 'pronouns' }],
};
