import { type Reading, wordsAt } from '../../../../src/domain/index.ts';
import { Analyser, cutArticle } from '../../../../src/language/index.ts';
import { readAnalysis } from '../../../../src/reading/index.ts';

let loading: Promise<Analyser> | undefined;

/** The commitments of a text that the model analyses, as `pledge: help Peru (Kenya, Peru)`. */
export async function readCommitments(text: string): Promise<string[]> {
  const { actors, commitments } = await readText(text);
  const nameOf = (id: string): string => actors.find((actor) => actor.id === id)?.name ?? '?';
  return commitments.map(
    ({ form, content, parties }) => `${form}: ${content.map((span) => wordsAt(text, span))} (${parties.map(nameOf).join(', ')})`,
  );
}

/** What became of the commitments of a text. */
export async function readStandings(text: string): Promise<string[]> {
  return (await readText(text)).commitments.map(({ standing }) => standing);
}

async function readText(text: string): Promise<Reading> {
  loading ??= Analyser.load();
  const article = { id: 'one', text, title: null, date: '2024-05-02', publisher: null, url: null, language: 'en' };
  return readAnalysis(await (await loading).analyse(cutArticle(article)));
}
