import { likeGroupsOf } from '../words/like-groups.ts';
import type { Said } from './sentence-content.ts';
import { isTopical, type TopicPhrase, toPhrase } from './topic-phrases.ts';

/** A field of more words is half a sentence. */
const FIELD_WORDS = 7;

/** Words of a sentence that stand for it where no phrase of it tells a topic. */
const BEGINNING = 6;

/**
 * What a point is about, in words of one of its sentences: of what both sides say the field or phrase that has most in common with the other
 * side, of what one says its field, else its longest phrase, else how it begins.
 */
export function topicOf(a: readonly Said[], b: readonly Said[]): string {
  const [own, other] = [namesOf(a), namesOf(b)];
  const shared = [...own.map((name) => ({ name, value: commonOf(name, b) })), ...other.map((name) => ({ name, value: commonOf(name, a) }))];
  const together = mostOf(shared.filter(({ value }) => value > 0).map(({ name, value }) => ({ name, value: value + lengthOf(name) / 4 })));
  const alone = mostOf([...own, ...other].map((name) => ({ name, value: lengthOf(name) + (name.isField ? 1 : 0) })));
  const best = together ?? (alone && alone.value > 1 ? alone : undefined);
  return best?.name.words ?? beginningOf([...a, ...b][0]?.text ?? '');
}

/** A longer phrase tells more, up to three words. */
function lengthOf({ stems }: Name): number {
  return Math.min(stems.size, 3);
}

function beginningOf(text: string): string {
  const words = text.split(/\s+/);
  return words.length > BEGINNING ? `${words.slice(0, BEGINNING).join(' ')} …` : text;
}

interface Name extends TopicPhrase {
  readonly isField: boolean;
}

interface Valued {
  readonly name: Name;
  readonly value: number;
}

/** Fields first: where two are worth the same, the reader's is the better one. */
function namesOf(said: readonly Said[]): Name[] {
  const fields = said.flatMap(({ fields }) => fields).filter((field) => field.split(/\s+/).length <= FIELD_WORDS);
  const names = [
    ...fields.map((field) => ({ ...toPhrase(field), isField: true })),
    ...said.flatMap(({ phrases }) => phrases.map((phrase) => ({ ...phrase, isField: false }))),
  ];
  return names.filter(({ stems }) => isTopical(stems));
}

/** How many of its words the sentences have, and how many of the groups of words that say much the same. */
function commonOf({ stems }: Name, said: readonly Said[]): number {
  const words = new Set(said.flatMap(({ words }) => [...words.keys()]));
  const groups = new Set(said.flatMap(({ groups }) => [...groups]));
  return stems.intersection(words).size + likeGroupsOf(stems).intersection(groups).size / 2;
}

function mostOf(names: readonly Valued[]): Valued | undefined {
  return names.toSorted((one, two) => two.value - one.value || one.name.stems.size - two.name.stems.size)[0];
}
