import { wordsAt } from '../../../../src/domain/index.ts';
import { Analyser, cutArticle } from '../../../../src/language/index.ts';
import { readAnalysis } from '../../../../src/reading/index.ts';

let loading: Promise<Analyser> | undefined;

/** Who speaks in a readout, by name. */
export async function speakers(text: string): Promise<(string | undefined)[]> {
  return (await read(text, 'President of Russia (Kremlin)')).map(({ speaker }) => speaker);
}

/** `speaker > hearer: content` of each statement of a report. */
export async function told(text: string): Promise<string[]> {
  return (await read(text, null)).map(({ speaker, hearer, words }) => `${speaker ?? '?'} > ${hearer ?? '?'}: ${words}`);
}

async function read(text: string, publisher: string | null) {
  loading ??= Analyser.load();
  const article = { id: 'one', text, title: null, date: null, publisher, url: null, language: 'en' };
  const { statements, actors } = readAnalysis(await (await loading).analyse(cutArticle(article)));
  const nameOf = (actor: string | null) => actors.find(({ id }) => id === actor)?.name;
  return statements.map(({ speaker, addressee, content }) => ({
    speaker: nameOf(speaker),
    hearer: nameOf(addressee),
    words: content.map((span) => wordsAt(text, span)).join(' … '),
  }));
}
