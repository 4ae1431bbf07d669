import { type Attribution, firstIndex } from '../../../domain/index.ts';
import type { Gender } from '../../../tables/index.ts';
import { objectsUnder } from '../coreference/own-object.ts';
import { subjectOver } from '../coreference/own-subject.ts';
import { opensStyle } from '../coreference/style.ts';
import { type Draft, type DraftMention, isAt } from './draft.ts';
import type { Page } from './page.ts';
import { relationOf } from './subject.ts';

const GENDERS: Readonly<Record<string, Gender>> = {
  he: 'male',
  him: 'male',
  his: 'male',
  himself: 'male',
  she: 'female',
  her: 'female',
  hers: 'female',
  herself: 'female',
};

/** How far back a pronoun reaches, in sentences. */
const REACH = 3;
/** By how much the best candidate must be ahead of the next; below it nobody is named. */
const MARGIN = 0.25;

/**
 * Gives he and she, where coreference has not, to the nearest earlier person that fits, subjects before others. Two that fit alike: to nobody.
 *
 * Reads: "Mr. [Petrov] met Ms. [Lee]. She smiled." → Petrov [-]: Petrov; Lee [-]: Lee | She
 * Reads: "[Bo Ek] went home. He slept." → Bo Ek [-]: Bo Ek | He
 * Leaves: "He slept."
 */
export function findPronouns(page: Page, persons: readonly Draft[], attributions: readonly Attribution[]): void {
  const scene = setScene(page, persons, attributions);
  inferGenders(page, scene);
  const given = new Set(persons.flatMap(({ mentions }) => mentions.filter(({ form }) => form === 'pronoun').map(({ from }) => from)));
  for (let at = 0; at < page.tokens.length; at++) {
    const gender = given.has(at) ? undefined : pronounGender(page, at);
    const person = gender ? bestPerson(page, scene, at, gender) : null;
    if (!person) continue;
    const mention: DraftMention = { from: at, to: at + 1, form: 'pronoun' };
    insertInOrder(person.mentions, mention, ({ from }) => from);
    insertInOrder(scene.mentions, { person, mention }, (other) => other.mention.from);
  }
}

/** Where persons are mentioned, in text order, and which attribution's quoted words a token stands in (-1: none). */
interface Scene {
  readonly mentions: { readonly person: Draft; readonly mention: DraftMention }[];
  readonly attributions: readonly Attribution[];
  readonly quotedIn: Int32Array;
}

function setScene(page: Page, persons: readonly Draft[], attributions: readonly Attribution[]): Scene {
  const mentions = persons.flatMap((person) => person.mentions.map((mention) => ({ person, mention })));
  const quotedIn = new Int32Array(page.tokens.length).fill(-1);
  for (const [number, { content }] of attributions.entries())
    for (const run of content) if (/^["“]/.test(page.word(run.from))) quotedIn.fill(number, run.from, run.to);
  return { mentions: mentions.sort((a, b) => a.mention.from - b.mention.from), attributions, quotedIn };
}

function pronounGender(page: Page, at: number): Gender | undefined {
  return opensStyle(page.tokens, at) ? undefined : GENDERS[page.lower(at)];
}

/** Lets the clear pronouns of the whole text vote on the gender of persons; a divided vote leaves it open. */
function inferGenders(page: Page, scene: Scene): void {
  const votes = new Map<Draft, Record<Gender, number>>();
  for (let at = 0; at < page.tokens.length; at++) {
    const gender = pronounGender(page, at);
    const person = gender ? bestPerson(page, scene, at, gender) : null;
    if (!person || !gender) continue;
    const own = votes.get(person) ?? { male: 0, female: 0 };
    own[gender]++;
    votes.set(person, own);
  }
  for (const [person, { male, female }] of votes)
    if (Math.max(male, female) >= 2 * Math.min(male, female)) person.gender ??= male > female ? 'male' : 'female';
}

function bestPerson(page: Page, scene: Scene, at: number, gender: Gender): Draft | null {
  const [best, next] = [...scorePersons(page, scene, at)]
    .filter(([person]) => (person.gender === null || person.gender === gender) && !speaksHere(scene, person, at))
    .map(([person, score]) => ({ person, score: score + (person.gender === gender ? 0.1 : 0) }))
    .filter(({ score }) => score >= 0.25)
    .sort((a, b) => b.score - a.score);
  return best && (!next || best.score - next.score >= MARGIN) ? best.person : null;
}

/** The persons mentioned within reach before a pronoun, each with the score of its best mention. */
function scorePersons(page: Page, scene: Scene, pronoun: number): Map<Draft, number> {
  const possessive = page.tokens[pronoun]?.relation === 'nmod:poss' || page.lower(pronoun) === 'his';
  const scores = new Map<Draft, number>();
  const doer = subjectOver(page.tokens, pronoun);
  const done = objectsUnder(page.tokens, pronoun);
  for (let i = firstIndex(scene.mentions.length, (k) => (scene.mentions[k]?.mention.from ?? 0) < pronoun) - 1; i >= 0; i--) {
    const { person, mention } = scene.mentions[i] as Scene['mentions'][number];
    const back = page.sentenceOf(pronoun) - page.sentenceOf(mention.from);
    if (back > REACH) break;
    if (sameClause(page, mention, pronoun) || isAt(person, doer) || done.some((word) => isAt(person, word))) continue;
    const score = 1 - 0.25 * back + (possessive ? 0.4 : 1) * roleOf(page, mention) + (mention.form === 'pronoun' ? 0.1 : 0);
    scores.set(person, Math.max(scores.get(person) ?? 0, score));
  }
  return scores;
}

function insertInOrder<T>(items: T[], item: T, from: (item: T) => number): void {
  items.splice(
    firstIndex(items.length, (i) => from(items[i] as T) < from(item)),
    0,
    item,
  );
}

/** Subjects and speakers are spoken of on; without syntax, the first name of a sentence is taken for its subject. */
function roleOf(page: Page, mention: DraftMention): number {
  const { relation, head } = relationOf(page, mention);
  if (relation.startsWith('nsubj')) return 0.5;
  if (relation === 'conj') return page.tokens[head]?.relation.startsWith('nsubj') ? 0.4 : 0;
  if (head >= 0) return relation === 'obj' || relation === 'iobj' ? 0.1 : 0;
  const sentence = page.sentences[page.sentenceOf(mention.from)];
  return relation === '' && sentence && mention.from - sentence.from <= 4 ? 0.4 : 0;
}

/** "Petrov met him": the subject of a verb is not its object. */
function sameClause(page: Page, mention: DraftMention, pronoun: number): boolean {
  if (!/^(?:him|her)$/.test(page.lower(pronoun)) || page.tokens[pronoun]?.relation === 'nmod:poss') return false;
  const verb = page.tokens[pronoun]?.head ?? -1;
  for (let at = mention.from; at < mention.to; at++)
    if (page.tokens[at]?.head === verb && verb >= 0 && page.tokens[at]?.relation.startsWith('nsubj')) return true;
  return false;
}

/** Inside a speaker's quoted words "he" is somebody else; only contents set off by quotation marks are taken so. */
function speaksHere(scene: Scene, person: Draft, pronoun: number): boolean {
  const attribution = scene.attributions[scene.quotedIn[pronoun] ?? -1];
  if (!attribution) return false;
  return attribution.source.some((run) => {
    const mention = person.mentions[firstIndex(person.mentions.length, (i) => (person.mentions[i]?.from ?? 0) < run.from)];
    return mention !== undefined && mention.from < run.to;
  });
}
