import type { Actor, Analysis } from '../../../domain/index.ts';
import { tokensIn } from '../../../language/align.ts';
import { titleWord } from '../../../tables/index.ts';
import { opensStyle } from '../coreference/style.ts';
import type { Tree } from './tree.ts';

interface Named {
  readonly id: string;
  readonly from: number;
  readonly to: number;
}

const KIN =
  /^(?:wife|husband|spouse|widow|son|daughter|brother|sister|mother|father|nephew|niece|cousin|uncle|aunt|granddaughter|grandson)$/;

/**
 * "with President of Peru Ann Lee, President of Chad Bo Ek and Prime Minister Cy Oz": persons that stand in a list one after another,
 * each with a title before the name. A parser takes such lists apart.
 */
export class PersonLists {
  readonly #names: readonly Named[];
  readonly #tree: Tree;

  constructor(tree: Tree, analysis: Analysis, actors: readonly Actor[]) {
    this.#tree = tree;
    const spans = analysis.tokens.map(({ span }) => span);
    this.#names = actors
      .filter(({ kind }) => kind === 'person')
      .flatMap(({ id, mentions }) =>
        mentions.filter(({ form }) => form === 'name').map(({ span }) => ({ id, range: tokensIn(spans, span) })),
      )
      .map(({ id, range: [from, to] }) => ({ id, from, to }))
      .sort((a, b) => a.from - b.from);
  }

  /** Whoever follows in the list that a person named at a word or after it opens. */
  after(id: string, word: number): string[] {
    const sentence = this.#tree.tokens[word]?.sentence;
    let at = this.#names.findIndex((name) => name.id === id && name.to > word);
    if (at < 0 || this.#tree.tokens[this.#names[at]?.from ?? -1]?.sentence !== sentence) return [];
    const found: string[] = [];
    for (let next = this.#names[at + 1]; next && this.#joined(this.#names[at] as Named, next); next = this.#names[at + 1]) {
      found.push(next.id);
      at++;
    }
    return found;
  }

  #joined(a: Named, b: Named): boolean {
    const tree = this.#tree;
    if (tree.tokens[a.from]?.sentence !== tree.tokens[b.from]?.sentence || a.to >= b.from || tree.low(b.to) === "'s") return false;
    if (isSubject(tree, b) && (followsVerb(tree, a) || (tree.low(a.to) === ',' && !isSubject(tree, a)))) return false;
    if (!/^(?:,|and|of)$/.test(tree.low(a.to))) return false;
    if (this.#isOffice(a.to, b.from) || this.#isKins(a.to, b.from)) return false;
    let title = -1;
    for (let at = a.to; at < b.from; at++) {
      if (this.#isApart(at) || /^(?:an?)$/.test(tree.low(at))) return false;
      if (tree.upos(at) === 'ADP' && !/^(?:of|for|on)$/.test(tree.low(at))) return false;
      if (/^(?:,|and)$/.test(tree.low(at))) title = at + 1;
    }
    return title >= 0 && (title === b.from || this.#isTitle(title, b.from));
  }

  /** "Ann Lee, the sister of President Bo Lee": he is named for her sake. */
  #isKins(from: number, to: number): boolean {
    for (let at = from; at < to; at++) if (KIN.test(this.#tree.lemma(at)) && this.#tree.low(at + 1) === 'of') return true;
    return false;
  }

  /** "Lee, Chief of Cabinet for President Ek": an office with Ek is Lee's. */
  #isOffice(from: number, to: number): boolean {
    const holds = (start: number, end: number): boolean => {
      for (let at = start; at < end; at++) if (titleWord(this.#tree.tokens[at]?.text ?? '')?.parts.has('office')) return true;
      return false;
    };
    for (let at = from; at < to; at++)
      if (/^(?:for|to)$/.test(this.#tree.low(at)) && this.#tree.upos(at) === 'ADP' && holds(from, at) && holds(at + 1, to)) return true;
    return false;
  }

  /** What stands in no list; "His Highness" does, and the "United" of a country may be tagged as a verb. */
  #isApart(at: number): boolean {
    if (opensStyle(this.#tree.tokens, at)) return false;
    const named = /^\p{Lu}/u.test(this.#tree.tokens[at]?.text ?? '') && this.#tree.relation(at) === 'amod';
    return /^(?:VERB|AUX|PRON|NUM|SCONJ)$/.test(this.#tree.upos(at)) && !named;
  }

  #isTitle(from: number, to: number): boolean {
    const text = (at: number) => this.#tree.tokens[at]?.text ?? '';
    if (!/^\p{Lu}/u.test(text(from)) && !titleWord(text(from)) && text(from) !== 'the') return false;
    for (let at = from; at < to; at++) if (titleWord(text(at))) return !/^(?:of|for|on)$/.test(text(to - 1));
    return false;
  }
}

/** "Lee thanked Ek, and Oz met Ay", "At talks with Ek, Oz spoke": a list does not begin with an object and go on with a subject. */
function followsVerb(tree: Tree, { from }: Named): boolean {
  for (let at = from - 1; tree.tokens[at]?.sentence === tree.tokens[from]?.sentence; at--) if (tree.isVerb(at)) return true;
  return false;
}

function isSubject(tree: Tree, { from, to }: Named): boolean {
  for (let at = from; at < to; at++) if (tree.relation(at) === 'nsubj') return true;
  return false;
}
