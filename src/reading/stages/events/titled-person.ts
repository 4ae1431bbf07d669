import type { Actor } from '../../../domain/index.ts';
import { titleWord } from '../../../tables/index.ts';
import type { Mentions } from '../statements/mentions.ts';
import type { Tree } from './tree.ts';

/** Tokens from the head of a title to the name. */
const LONGEST_TITLE = 14;
const TITLED = /^(?:flat|appos|compound|list)$|^nmod:(?:desc|appos)$/;

/** The person whose name hangs on a title: "Minister" of "Minister Ann Lee". */
export function titledPerson(tree: Tree, mentions: Mentions, head: number): Actor | null {
  const after = namedAfter(tree, mentions, head);
  for (const child of tree.children[head] ?? []) {
    if (!TITLED.test(tree.fullRelation(child)) || isFarther(tree, child, after)) continue;
    const actor = mentions.at(child)?.actor;
    if (actor?.kind === 'person') return actor;
    const deeper = tree.relation(child) === 'flat' || tree.relation(child) === 'appos' ? titledPerson(tree, mentions, child) : null;
    if (deeper) return deeper;
  }
  return after?.actor ?? null;
}

/** "the king of Peru Ann Lee, Prince Bo Ek": the name that stands nearer is the title's, though a parser may hang the other on it. */
export function isFarther(tree: Tree, child: number, after: { readonly at: number } | null): boolean {
  return after !== null && tree.relation(child) === 'appos' && tree.range(child).from > after.at;
}

/**
 * The person whose name follows a title, and the first word of the name: "Minister for Maritime Affairs and Investment Ann Lee". A
 * parser may take a long title apart, so the name after it is looked for.
 */
export function namedAfter(tree: Tree, mentions: Mentions, head: number): { readonly actor: Actor; readonly at: number } | null {
  const parts = titleWord(tree.tokens[head]?.text ?? '')?.parts;
  if (!parts?.has('office') && !parts?.has('rank') && !parts?.has('honorific')) return null;
  const sentence = tree.tokens[head]?.sentence;
  let topics = false;
  for (let at = head + 1; at <= head + LONGEST_TITLE && tree.tokens[at]?.sentence === sentence; at++) {
    const actor = mentions.at(at)?.actor;
    if (actor?.kind === 'person') return { actor, at };
    topics ||= tree.low(at) === 'for';
    // "Foreign Minister HE Bo Ek", where the style is taken for a pronoun.
    if (tree.tokens[at]?.text === 'HE') continue;
    // "Under Secretary for Security, Democracy, and Human Rights Ann Lee"
    if (topics && tree.low(at) === ',') continue;
    // "Representative for the Pristina-Belgrade Dialogue Ann Lee"
    if (topics && tree.low(at) === '-') continue;
    if (tree.low(at) === ',') return named(tree, mentions, at + 1, head);
    if (!/^(?:PROPN|NOUN|ADJ|ADP|DET|CCONJ)$/.test(tree.upos(at)) || /^(?:with|in|at|on|by|from)$/.test(tree.low(at))) return null;
  }
  return null;
}

/** "the Minister of Energy of Peru, Ann Lee,": who stands right after the comma and holds that very office. */
function named(tree: Tree, mentions: Mentions, at: number, head: number): { readonly actor: Actor; readonly at: number } | null {
  const actor = mentions.at(at)?.actor;
  const start = tree.tokens[head]?.span.start ?? -1;
  const holds = actor?.offices.some(({ span }) => span && span.start <= start && start < span.end);
  return actor?.kind === 'person' && holds ? { actor, at } : null;
}
