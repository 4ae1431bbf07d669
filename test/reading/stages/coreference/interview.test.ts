import { expect, test } from 'vitest';
import { Analyser, cutArticle } from '../../../../src/language/index.ts';
import { findChains } from '../../../../src/reading/stages/coreference/chains.ts';
import { findInterview } from '../../../../src/reading/stages/coreference/interview.ts';

const analyser = await Analyser.load();

function analyse(...paragraphs: string[]) {
  const text = paragraphs.join('\n\n');
  const article = { id: 'example', text, title: null, date: null, publisher: null, url: null, language: 'en' };
  return analyser.analyse(cutArticle(article));
}

const TALK = [
  'Why did you come to Oslo?',
  'I came because the ministry asked me to help with the talks about the border.',
  'Do you trust the other side?',
  'I trust nobody who has broken a promise twice, but I have seen worse partners than these.',
  'What happens next?',
  'The delegations meet again in March, and until then the border stays open for those who live near it.',
] as const;

test('whoever is asked is the I of the answers', async () => {
  const analysis = await analyse(...TALK);
  const words = ({ from, to }: { from: number; to: number }): string =>
    analysis.tokens
      .slice(from, to)
      .map(({ text }) => text)
      .join(' ');
  expect(findChains(analysis).map((chain) => chain.map(words).join(' = '))).toContain('you = I = me = you = I = I');
});

test.each([
  ['two are asked', ['Why did you two come to Oslo?', ...TALK.slice(1)]],
  ['too few questions', TALK.slice(0, 4)],
  ['nobody is spoken to', ['Why Oslo?', TALK[1], 'Is there trust?', ...TALK.slice(3)]],
])('no interview with one person: %s', async (_, paragraphs) => {
  expect(findInterview(await analyse(...paragraphs))).toBeNull();
});
