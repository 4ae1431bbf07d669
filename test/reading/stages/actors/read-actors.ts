import { type Actor, type Article, wordsAt } from '../../../../src/domain/index.ts';
import { Analyser, cutArticle } from '../../../../src/language/index.ts';
import { readAnalysis } from '../../../../src/reading/index.ts';

let loading: Promise<Analyser> | undefined;

/** The actors of a text that the model analyses, as `Kenya = Kenya, the country`; of a group its members: `two leaders: Ann Lee + Bo Ek`. */
export async function readActors(text: string, facts: Partial<Pick<Article, 'date' | 'publisher'>> = {}): Promise<string[]> {
  loading ??= Analyser.load();
  const article = { id: 'one', text, title: null, date: null, publisher: null, url: null, language: 'en', ...facts };
  const { actors } = readAnalysis(await (await loading).analyse(cutArticle(article)));
  return actors.filter(({ mentions }) => mentions.length > 0).map((actor) => show(text, actor, actors));
}

function show(text: string, { name, members, mentions }: Actor, all: readonly Actor[]): string {
  if (members.length > 0) return `${name}: ${members.map((id) => all.find((one) => one.id === id)?.name).join(' + ')}`;
  return `${name} = ${mentions.map(({ span }) => wordsAt(text, span)).join(', ')}`;
}
