import { type Actor, type Article, wordsAt } from '../../../../src/domain/index.ts';
import { Analyser, cutArticle } from '../../../../src/language/index.ts';
import { readAnalysis } from '../../../../src/reading/index.ts';

let loading: Promise<Analyser> | undefined;

/** The actors of a text that the model analyses, as `Kenya = Kenya, the country`; of a group its members: `two leaders: Ann Lee + Bo Ek`. */
export async function readActors(text: string, facts: Facts = {}): Promise<string[]> {
  const actors = await actorsOf(text, facts);
  return actors.filter(({ mentions }) => mentions.length > 0).map((actor) => show(text, actor, actors));
}

/** The members of the group that these words of a text mean. */
export async function membersAt(text: string, words: string): Promise<string[]> {
  const actors = await actorsOf(text, {});
  const group = actors.find((one) => one.members.length > 0 && one.mentions.some(({ span }) => wordsAt(text, span) === words));
  return group?.members.map((id) => actors.find((one) => one.id === id)?.name ?? '?') ?? [];
}

type Facts = Partial<Pick<Article, 'date' | 'publisher'>>;

async function actorsOf(text: string, facts: Facts): Promise<readonly Actor[]> {
  loading ??= Analyser.load();
  const article = { id: 'one', text, title: null, date: null, publisher: null, url: null, language: 'en', ...facts };
  return readAnalysis(await (await loading).analyse(cutArticle(article))).actors;
}

function show(text: string, { name, members, mentions }: Actor, all: readonly Actor[]): string {
  if (members.length > 0) return `${name}: ${members.map((id) => all.find((one) => one.id === id)?.name).join(' + ')}`;
  return `${name} = ${mentions.map(({ span }) => wordsAt(text, span)).join(', ')}`;
}
