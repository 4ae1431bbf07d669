import { describe, expect, test } from 'vitest';
import { Analyser, cutArticle } from '../../../../src/language/index.ts';
import { readAnalysis } from '../../../../src/reading/index.ts';

let loading: Promise<Analyser> | undefined;

async function count(text: string): Promise<number> {
  loading ??= Analyser.load();
  const article = { id: 'one', text, title: null, date: null, publisher: 'President of Russia (Kremlin)', url: null, language: 'en' };
  return readAnalysis(await (await loading).analyse(cutArticle(article))).statements.length;
}

describe('in a readout a thing that somebody looked at is not said', () => {
  test.each([
    ['The president of Kenya observed the naval drill from a tower on the coast.', 0],
    ['The president of Kenya observed that the naval drill had gone well.', 1],
    ['The president of Kenya noted the importance of the naval drill.', 1],
  ])('%s', async (text, told) => expect(await count(text)).toBe(told));
});
