import type { Attribution } from '../../../domain/index.ts';
import type { Gender } from '../../../tables/index.ts';
import type { Draft, DraftMention } from './draft.ts';
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
 * Gives he and she to the nearest earlier person that fits, subjects before others. Two that fit alike: to nobody.
 *
 * Reads: "Mr. [Petrov] met Ms. [Lee]. She smiled." → Petrov [-]: Petrov; Lee [-]: Lee | She
 * Reads: "[Bo Ek] went home. He slept." → Bo Ek [-]: Bo Ek | He
 * Leaves: "He slept."
 */
export function findPronouns(page: Page, persons: readonly Draft[], attributions: readonly Attribution[]): void {
  inferGenders(page, persons, attributions);
  for (let at = 0; at < page.tokens.length; at++) {
    const gender = GENDERS[page.lower(at)];
    const person = gender ? bestPerson(page, persons, at, gender, attributions) : null;
    if (person) insertMention(person.mentions, { from: at, to: at + 1, form: 'pronoun' });
  }
}

/** Lets the clear pronouns of the whole text vote on the gender of persons; a divided vote leaves it open. */
function inferGenders(page: Page, persons: readonly Draft[], attributions: readonly Attribution[]): void {
  const votes = new Map<Draft, Record<Gender, number>>();
  for (let at = 0; at < page.tokens.length; at++) {
    const gender = GENDERS[page.lower(at)];
    const person = gender ? bestPerson(page, persons, at, gender, attributions) : null;
    if (!person || !gender) continue;
    const own = votes.get(person) ?? { male: 0, female: 0 };
    own[gender]++;
    votes.set(person, own);
  }
  for (const [person, { male, female }] of votes)
    if (Math.max(male, female) >= 2 * Math.min(male, female)) person.gender ??= male > female ? 'male' : 'female';
}

function bestPerson(page: Page, persons: readonly Draft[], at: number, gender: Gender, attributions: readonly Attribution[]): Draft | null {
  const [best, next] = persons
    .filter((person) => (person.gender === null || person.gender === gender) && !speaksHere(page, person, at, attributions))
    .map((person) => ({ person, score: scoreOf(page, person, at) + (person.gender === gender ? 0.1 : 0) }))
    .filter(({ score }) => score >= 0.25)
    .sort((a, b) => b.score - a.score);
  return best && (!next || best.score - next.score >= MARGIN) ? best.person : null;
}

function insertMention(mentions: DraftMention[], mention: DraftMention): void {
  const place = mentions.findIndex((other) => other.from > mention.from);
  if (place < 0) mentions.push(mention);
  else mentions.splice(place, 0, mention);
}

function scoreOf(page: Page, person: Draft, pronoun: number): number {
  let best = 0;
  const possessive = page.tokens[pronoun]?.relation === 'nmod:poss' || page.lower(pronoun) === 'his';
  for (const mention of person.mentions) {
    if (mention.from >= pronoun) break;
    const back = page.sentenceOf(pronoun) - page.sentenceOf(mention.from);
    if (back > REACH || sameClause(page, mention, pronoun)) continue;
    best = Math.max(best, 1 - 0.25 * back + (possessive ? 0.4 : 1) * roleOf(page, mention) + (mention.form === 'pronoun' ? 0.1 : 0));
  }
  return best;
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
function speaksHere(page: Page, person: Draft, pronoun: number, attributions: readonly Attribution[]): boolean {
  return attributions.some(
    ({ source, content }) =>
      content.some((run) => run.from <= pronoun && pronoun < run.to && /^["“]/.test(page.word(run.from))) &&
      source.some((run) => person.mentions.some((mention) => run.from <= mention.from && mention.from < run.to)),
  );
}
