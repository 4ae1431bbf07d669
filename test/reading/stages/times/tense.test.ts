import { expect, test } from 'vitest';
import { findTimes } from '../../../../src/reading/stages/times/index.ts';
import { analyseWithoutModel } from '../../../analysis-without-model.ts';

/** Seen from Monday 2023-04-17; Thursday was the 13th and will be the 20th. */
test.each([
  ['The envoy is due in Oslo on Thursday.', '2023-04-20'],
  ['The envoy was received on Thursday.', '2023-04-13'],
  ['The king was to receive the envoy on Thursday.', '2023-04-20'],
  ['Norway to host the talks on Thursday', '2023-04-20'],
  ['He flew to Oslo to meet the king on Thursday.', '2023-04-13'],
  ['The talks would begin on Thursday, he said.', '2023-04-20'],
  ['The talks will be co-hosted by Norway and held on Thursday.', '2023-04-20'],
  ['The talks were hosted by Norway and held on Thursday.', '2023-04-13'],
  ['He would have met her on Thursday.', '2023-04-13'],
  ['On Thursday, the king will open the hall.', '2023-04-20'],
  ['On Thursday, the king opened the hall.', '2023-04-13'],
  ['They agreed on Thursday to meet in autumn 2024.', '2023-04-13'],
  ['Talks resume Thursday.', '2023-04-20'],
  ['The hall stays shut until Thursday.', '2023-04-20'],
  ['The king, who will travel soon, said on Thursday that he was well.', '2023-04-13'],
  ["Officials prepared ahead of Thursday's vote.", '2023-04-20'],
  ['The king was likely to win the vote on Thursday, in which he was chosen again.', '2023-04-13'],
  ['The king was likely to win the vote on Thursday, when the talks will end.', '2023-04-20'],
  ['The king was likely to win the vote on Thursday, men of Oslo said.', '2023-04-20'],
  ['On the end of Thursday, the king opened the hall.', '2023-04-13'],
])('%s', (text, day) => {
  const { tokens, sentences } = analyseWithoutModel(text);
  const values = findTimes({ text, tokens, sentences, date: '2023-04-17' }).map(({ value }) => value);
  expect(values).toContain(day);
});

/** Without tags "due to the rain" cannot be told from "due to arrive". */
test('what is so because of something is not to come', () => {
  const bare = analyseWithoutModel('In October, due to the heat, the king had to leave.');
  const tokens = bare.tokens.map((token) => (token.text === 'the' ? { ...token, upos: 'DET' as const } : token));
  const [time] = findTimes({ text: bare.article.text, tokens, sentences: bare.sentences, date: '2023-04-17' });
  expect(time?.value).toBe('2022-10');
});
