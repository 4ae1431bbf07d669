import { tables } from './pack.ts';
import type { ActorWords } from './shapes.ts';

type PlainList = Exclude<keyof ActorWords, 'bodyNouns'>;

const sets = new Map<PlainList, ReadonlySet<string>>();
let bodies: ReadonlyMap<string, readonly string[]> | undefined;

/** Is the word, in any case, in this list of `data/lexicon/actor-words.yaml`? */
export function isActorWord(list: PlainList, word: string): boolean {
  let set = sets.get(list);
  if (!set) {
    set = new Set(tables().actorWords[list]);
    sets.set(list, set);
  }
  return set.has(word.toLowerCase());
}

/** PLOVER sectors of a kind of body ("foreign ministry"), or nothing if the words are no such kind. */
export function bodySectors(words: string): readonly string[] | undefined {
  bodies ??= new Map(tables().actorWords.bodyNouns.flatMap(({ words: nouns, sectors }) => nouns.map((noun) => [noun, sectors] as const)));
  return bodies.get(words.toLowerCase().replaceAll('’', "'"));
}

let bodyBeginnings: ReadonlySet<string> | undefined;

/** Can a kind of body begin with this word? Saves looking up every stretch of a text. */
export function canBeginBody(word: string): boolean {
  bodyBeginnings ??= new Set(tables().actorWords.bodyNouns.flatMap(({ words }) => words.map((noun) => /^\p{L}+/u.exec(noun)?.[0] ?? noun)));
  return bodyBeginnings.has(word.toLowerCase());
}
