import { likeWords } from '../../tables/index.ts';
import { tellingWords } from './telling-words.ts';

let known: ReadonlyMap<string, readonly string[]> | undefined;

/** Which groups of words that say much the same (data/lexicon/like-words.yaml) the stems belong to, each once. */
export function likeGroupsOf(stems: Iterable<string>): Set<string> {
  known ??= byStem();
  const groups = new Set<string>();
  for (const stem of stems) for (const group of known.get(stem) ?? []) groups.add(group);
  return groups;
}

function byStem(): Map<string, string[]> {
  const all = [...likeWords()].flatMap(([group, words]) => [...tellingWords(words.join(' ')).keys()].map((stem) => ({ stem, group })));
  return new Map([...Map.groupBy(all, ({ stem }) => stem)].map(([stem, own]) => [stem, own.map(({ group }) => group)]));
}
