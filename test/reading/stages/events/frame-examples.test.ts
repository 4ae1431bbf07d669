import { expect, test } from 'vitest';
import { judgeExample } from '../../../../src/cli/frame-example.ts';
import { readingToJson } from '../../../../src/export/index.ts';
import { Analyser, cutArticle } from '../../../../src/language/index.ts';
import { readAnalysis } from '../../../../src/reading/index.ts';
import { allFrames } from '../../../../src/tables/index.ts';

/** A model now and then parses a sentence another way; more than a few that fail are a fault of the frames or the rules. */
const SHARE = 0.95;

test('the examples of the frames are read as they say', async () => {
  const analyser = await Analyser.load();
  const wrong: string[] = [];
  const examples = allFrames().flatMap((frame) => frame.examples.map((example) => ({ frame: frame.id, example })));
  for (const { frame, example } of examples) {
    const text = example.split(' ⇒ ')[0] as string;
    const article = { id: 'example', text, title: null, date: null, publisher: null, url: null, language: 'en' };
    const outcome = judgeExample(frame, example, readingToJson(readAnalysis(await analyser.analyse(cutArticle(article)))));
    if (!outcome.right) wrong.push(`${frame}: ${example} reads ${outcome.got}`);
  }
  expect(examples.length).toBeGreaterThan(100);
  expect(wrong.length / examples.length, wrong.join('\n')).toBeLessThan(1 - SHARE);
}, 120_000);
