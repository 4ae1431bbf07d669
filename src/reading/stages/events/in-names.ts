import type { Mentions } from '../statements/mentions.ts';
import type { Tree } from './tree.ts';

/** "the envoy for the Lima Dialogue", "the General Assembly": a word of a title or of a body's name tells no event; "the Lima Summit" is one. */
export function isInName(tree: Tree, mentions: Mentions, titles: ReadonlySet<number>, at: number): boolean {
  if (!/^(?:NOUN|PROPN)$/.test(tree.upos(at)) || !/^\p{Lu}\p{Ll}/u.test(tree.tokens[at]?.text ?? '')) return false;
  if (titles.has(at)) return true;
  const found = mentions.at(at);
  return (
    /^(?:body|organization)$/.test(found?.actor.kind ?? '') &&
    found?.mention.form === 'name' &&
    !/^(?:summit|meeting|talk|conference|forum)$/.test(tree.lemma(at))
  );
}
