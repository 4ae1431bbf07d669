import type { Analysis, Place } from '../../../domain/index.ts';
import { tokensIn } from '../../../language/align.ts';
import { speechVerbs } from '../../../tables/index.ts';
import { verbOverCompany } from './companions.ts';
import type { Draft } from './draft.ts';
import { verbPast } from './place-phrases.ts';
import type { Tree } from './tree.ts';
import { heldAt } from './when.ts';

interface Standing {
  readonly place: Place;
  readonly head: number;
}

const AT = /^(?:in|at|near|on|inside|outside|across|around|within|throughout|over|off)$/;
const TOWARDS = /^(?:to|into|for)$/;

/** Places by the words that they belong to. */
export class Whereabouts {
  readonly #tree: Tree;
  readonly #byWord = new Map<number, Standing[]>();

  constructor(tree: Tree, analysis: Analysis, places: readonly Place[]) {
    this.#tree = tree;
    const spans = analysis.tokens.map(({ span }) => span);
    for (const place of places) {
      const [from, to] = tokensIn(spans, place.span);
      let head = from;
      for (let at = from; at < to; at++) if (tree.head(at) < from || tree.head(at) >= to) head = at;
      const standing = { place, head };
      for (const word of this.#owners(head)) this.#byWord.set(word, [...(this.#byWord.get(word) ?? []), standing]);
    }
  }

  /**
   * Where an event was: in the phrase or clause of its own, then in the clauses that it is part of, as long as nobody speaks in
   * between; null rather than a place that belongs to something else. A visit is where it goes to.
   */
  of(draft: Draft): string | null {
    // Who talk by phone are in two places, and what they talk of may be in a third.
    if (draft.mode === 'phone') return null;
    const moves = draft.mode === 'visit' || draft.status === 'planned';
    const own =
      this.#at(draft.at, moves) ??
      draft.trigger.map((word) => this.#at(word, moves)).find((found) => found) ??
      this.#at(draft.clause, moves) ??
      (draft.match?.form === 'noun' ? heldAt(this.#tree, draft.at) : []).map((clause) => this.#at(clause, true)).find((found) => found) ??
      this.#ahead(draft);
    if (own) return own;
    let at = draft.clause;
    for (let step = 0; step < 3; step++) {
      const head = this.#tree.head(at);
      const relation = this.#tree.relation(at);
      if (head < 0 || !/^(?:conj|xcomp|advcl|acl|obj|obl|nmod|nsubj|appos)$/.test(relation)) return null;
      if (speechVerbs().clause.has(this.#tree.lemma(head))) return null;
      const found = this.#at(head, false);
      if (found) return found;
      at = head;
    }
    return null;
  }

  /** The word that a place hangs on, through other places and names before it: "in Pristina, Kosovo". */
  #owners(head: number): number[] {
    const tree = this.#tree;
    let at = head;
    for (
      let step = 0;
      step < 3 && /^(?:appos|flat|compound|list|conj)$/.test(tree.relation(at)) && tree.upos(tree.head(at)) === 'PROPN';
      step++
    )
      at = tree.head(at);
    const above = tree.head(at);
    if (above < 0 || isOfTopic(tree, at, above)) return [];
    const past = verbPast(tree, above) ?? verbOverCompany(tree, above);
    if (past !== null) return [above, past];
    // "met in the capital of Kenya", "talks held in Lima": also the verb of a noun.
    const next = tree.head(above);
    if (next < 0 || !tree.isVerb(next) || !/^(?:obl|obj)$/.test(tree.relation(above))) return [above];
    // "met with Lee of Peru in Lima": a parser may hang the place on whoever is met.
    const met = tree.upos(above) === 'PROPN' && /^(?:with)?$/.test(tree.preposition(above)) && tree.relation(at) === 'nmod';
    // "met with traders on their work in Lima": where the work is.
    const topic =
      tree.preposition(above) === 'on' && !GROUND.test(tree.lemma(above)) && /^(?:meet|speak|talk|consult|confer)$/.test(tree.lemma(next));
    return met || (AT.test(tree.preposition(above)) && !topic) ? [above, next] : [above];
  }

  /** "looks forward to welcoming the president to Lima": where what is planned is to be. */
  #ahead({ at, status }: Draft): string | null {
    if (status !== 'planned') return null;
    const clauses = this.#tree.all(at, 'xcomp', 'advcl').filter((clause) => this.#tree.mark(clause) === 'to');
    return clauses.map((clause) => this.#at(clause, true)).find((found) => found !== null) ?? null;
  }

  #at(word: number, moves: boolean): string | null {
    const standing = (this.#byWord.get(word) ?? []).filter(({ head }) => {
      const preposition = this.#link(head);
      if (AT.test(preposition)) return true;
      return moves && (TOWARDS.test(preposition) || (preposition === '' && this.#tree.relation(head) === 'obj'));
    });
    // "at the National Palace in Lima": the one that can be found on a map.
    const best = standing.find(({ place }) => place.country !== null) ?? standing[0];
    return best?.place.id ?? null;
  }

  #link(head: number): string {
    const own = this.#tree.preposition(head);
    if (own !== '') return own;
    const above = this.#tree.head(head);
    return /^(?:appos|flat|compound|nmod)$/.test(this.#tree.relation(head)) && above >= 0 ? this.#tree.preposition(above) : '';
  }
}

/** What one may be on. */
const GROUND =
  /^(?:border|coast|island|islet|campus|base|ground|site|side|outskirt|shore|bank|ship|board|frontier|peninsula|sideline|margin|edge)s?$/;

const TALKS_OF = /^(?:discuss|address|consider|review|raise|debate|assess|examine|analy[sz]e|condemn|deplore|mention|monitor)$/;
/** What is between the parties, and so nowhere else than where they talk. */
const BETWEEN =
  /^(?:relation|relationship|tie|cooperation|collaboration|trade|partnership|issue|matter|agenda|topic|question|detail|plan)$/;

/** "discussed the situation in Kenya": a place right behind what is talked of is its own, though a parser may hang it on the verb; "discussed trade in Lima" may be said of the talk. */
function isOfTopic(tree: Tree, place: number, verb: number): boolean {
  if (!tree.isVerb(verb) || !TALKS_OF.test(tree.lemma(verb)) || tree.relation(place) !== 'obl') return false;
  const object = tree.first(verb, 'obj');
  if (!/^(?:in|on|across|around|throughout|near)$/.test(tree.preposition(place))) return false;
  if (object === null || object > place || BETWEEN.test(tree.lemma(object))) return false;
  return tree.range(object).to === tree.range(place).from;
}
