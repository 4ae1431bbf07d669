import type { Analysis, Timex, When } from '../../../domain/index.ts';
import { tokensIn } from '../../../language/align.ts';
import { isSetting, speechVerbs } from '../../../tables/index.ts';
import { daysOf } from './day-span.ts';
import type { Draft } from './draft.ts';
import { matchAt } from './match.ts';
import { isReason } from './reasons.ts';
import type { Tree } from './tree.ts';

interface Placed {
  readonly time: Timex;
  /** The word that the expression hangs by. */
  readonly head: number;
  readonly start: string;
  readonly end: string;
}

/** Dates by the verbs that they belong to. */
export class Times {
  readonly #tree: Tree;
  readonly #text: string;
  readonly #day: string | null;
  /** Ids of times that are what is left of one which has begun. */
  readonly #later = new Set<string>();
  readonly #byClause = new Map<number, Placed[]>();

  constructor(tree: Tree, analysis: Analysis, times: readonly Timex[], day: string | null) {
    this.#tree = tree;
    this.#day = day;
    this.#text = analysis.article.text;
    const spans = analysis.tokens.map(({ span }) => span);
    let last: { readonly placed: Placed; readonly owners: readonly number[] } | null = null;
    for (const time of times) {
      const days = time.type === 'DATE' || time.type === 'TIME' ? daysOf(time.value) : null;
      const [from, to] = tokensIn(spans, time.span);
      if (!days || from >= to) continue;
      const head = headIn(tree, from, to);
      const placed = { time, head, ...this.#partOf(time, days) };
      // "to Lima, Peru, May 3-5": the end of a range belongs where its beginning does.
      const owners: readonly number[] =
        last && this.#isRange(last.placed, placed) ? last.owners : (this.#ofBlamed(placed) ?? this.#owners(head));
      last = { placed, owners };
      for (const clause of owners) this.#byClause.set(clause, [...(this.#byClause.get(clause) ?? []), placed]);
    }
  }

  /** The interval of an event: of its own clause, then of the clauses it is part of, as long as no other verb lies between that speaks. */
  of(draft: Draft): When | null {
    const found = this.#of(draft);
    if (found) return found;
    // Told again with its time, "the talks … During today's negotiations"; another day may be another meeting's.
    const again = draft.again.map((clause) => this.#at(clause)).find((when) => when !== null && when.start === this.#day);
    return again ? { ...again, how: 'resolved' } : null;
  }

  #of(draft: Draft): When | null {
    const own = this.#at(draft.at) ?? (draft.clause === draft.at ? null : this.#at(draft.clause)) ?? this.#then(draft.clause);
    if (own && !this.#isOfSetting(draft, draft.clause, own)) return own;
    if (own) return this.#at(this.#tree.first(draft.clause, 'nsubj', 'obj') ?? draft.at);
    const held =
      draft.match?.form === 'noun'
        ? heldAt(this.#tree, draft.at)
            .map((clause) => this.#at(clause))
            .find((when) => when)
        : null;
    if (held) return held;
    const planned = draft.status === 'planned' ? this.#below(draft.clause, 0) : null;
    if (planned) return planned;
    let at = draft.clause;
    for (let step = 0; step < 4; step++) {
      const head = this.#tree.head(at);
      if (head < 0) return null;
      const relation = this.#tree.relation(at);
      if (/^(?:ccomp|parataxis)$/.test(relation) && speechVerbs().clause.has(this.#tree.lemma(head))) return null;
      if (!/^(?:conj|xcomp|ccomp|advcl|acl|obj|obl|nmod|nsubj|appos)$/.test(relation)) return null;
      // "recalled the visit that he paid in March, and that Li promised to come": no part of the visit.
      if (relation === 'conj' && this.#tree.mark(at) === 'that' && this.#tree.fullRelation(head) === 'acl:relcl') return null;
      // "spoke on Friday, before Kenya left": when they spoke, and not when it left.
      if (/^(?:advcl|acl)$/.test(relation) && /^(?:before|after|until|since)$/.test(this.#tree.mark(at))) return null;
      // "put off the vote until May in view of the war": no end of the war.
      if (isReason(this.#tree, at)) return null;
      const found = this.#at(head);
      if (found && !this.#isOfSetting(draft, head, found)) return { ...found, how: 'resolved' };
      at = head;
    }
    return null;
  }

  /** "Their meeting was scheduled last week": when it was set, and not when it is. */
  #isOfSetting({ status }: Draft, verb: number, { end }: When): boolean {
    return status === 'planned' && SETS.test(this.#tree.lemma(verb)) && end !== null && this.#day !== null && end < this.#day;
  }

  /** "the visit in March and what they agreed then": the time told last before it in the sentence. */
  #then(clause: number): When | null {
    const tree = this.#tree;
    const then = tree.all(clause, 'advmod').find((word) => word > clause && tree.low(word) === 'then');
    if (then === undefined) return null;
    const sentence = tree.tokens[clause]?.sentence;
    const before = [...this.#byClause.values()]
      .flat()
      .filter(({ head }) => head < clause && tree.tokens[head]?.sentence === sentence)
      .reduce<Placed | null>((last, one) => (last && last.head > one.head ? last : one), null);
    return before && { start: before.start, end: before.end, time: before.time.id, how: 'resolved' };
  }

  /** "looks forward to welcoming him on Friday": what is planned is told by the verbs below. */
  #below(clause: number, depth: number): When | null {
    for (const child of this.#tree.all(clause, 'xcomp', 'ccomp', 'advcl')) {
      const found = this.#at(child) ?? (depth < 2 ? this.#below(child, depth + 1) : null);
      if (found) return found;
    }
    return null;
  }

  /** The noun or verb that a time belongs to: its head, and the verb of a noun it is hung on by mistake ("met Lee on Monday"). */
  #owners(head: number): number[] {
    const tree = this.#tree;
    const above = tree.head(head);
    if (above < 0) return [head];
    if (tree.isVerb(above) || tree.upos(above) === 'ADJ') return [above];
    // "killed the 9/11 plotter": when the plot was.
    if (tree.relation(head) === 'compound' && tree.upos(above) === 'NOUN') return [above];
    const next = tree.head(above);
    // "discussed last month's visit", "welcomed the talks on Friday": when the visit was, and not when it was discussed.
    if (next >= 0 && tree.relation(above) === 'obj' && this.#isTopical(head, above, next)) return [above];
    // "thanked Peru for the strikes last month"
    if (next >= 0 && tree.preposition(above) === 'for' && REACTS.test(tree.lemma(next)) && isDeed(tree, above)) return [above];
    // "backed the 2015 National Assembly": which one it is, and not when it was backed.
    if (tree.preposition(head) === '' && tree.upos(above) === 'PROPN') return head < above ? [above] : this.#upToVerb(above);
    return next >= 0 && /^(?:obj|obl|nmod|flat|appos|nsubj)$/.test(tree.relation(above))
      ? [above, ...(tree.isVerb(next) ? [next] : this.#owners(above).slice(0, 1))]
      : [above];
  }

  /** "condemned the attack on Lima on 5 March", said some time after it: when the attack was. */
  #ofBlamed({ time, head, end }: Placed): number[] | null {
    const tree = this.#tree;
    if (this.#day === null || daysFrom(end, this.#day) < FRESH || /^(?:since|until|before|after|by)$/.test(tree.preposition(head)))
      return null;
    const verb = tree.head(head);
    if (time.value.length < 7 || verb < 0 || !REACTS.test(tree.lemma(verb)) || !tree.isVerb(verb)) return null;
    const objects = tree.all(verb, 'obj');
    const reasons = [verb, ...objects].flatMap((word) => tree.all(word, 'obl', 'nmod')).filter((word) => tree.preposition(word) === 'for');
    const thing = [...reasons, ...objects].find((word) => verb < word && word < head && isDeed(tree, word));
    return thing === undefined ? null : [thing];
  }

  #isTopical(time: number, noun: number, verb: number): boolean {
    const tree = this.#tree;
    if (tree.fullRelation(time) === 'nmod:poss') return !isSetting('doing', tree.lemma(verb)) && !/^(?:sign|mark)$/.test(tree.lemma(verb));
    return TOPICAL.test(tree.lemma(verb)) && matchAt(tree, noun)?.form === 'noun';
  }

  /** "a delegation to Kenya, Uganda and Rwanda May 23-27": the last name before it got what is the verb's. */
  #upToVerb(noun: number): number[] {
    const tree = this.#tree;
    const found = [noun];
    let at = noun;
    while (found.length < 6 && /^(?:conj|list|flat|appos|obj|obl|nmod|nsubj)$/.test(tree.relation(at)) && tree.head(at) >= 0) {
      at = tree.head(at);
      found.push(at);
      if (tree.isVerb(at)) break;
    }
    return found;
  }

  #at(clause: number): When | null {
    const placed = this.#byClause.get(clause);
    const [first, second] = placed ?? [];
    if (!first) return null;
    const link = this.#link(first);
    const base = { time: first.time.id, how: 'stated' as const };
    if (second && this.#spans(first, second)) return { start: first.start, end: second.end, ...base };
    if (/^(?:since|after)$/.test(link)) return { start: link === 'since' ? first.start : first.end, end: null, ...base };
    if (/^(?:before|until|till|by)$/.test(link)) return { start: null, end: first.end, ...base };
    return { start: first.start, end: first.end, ...base };
  }

  /** "from 3 to 5 May", "May 23-27". */
  #spans(first: Placed, second: Placed): boolean {
    if (this.#isRange(first, second)) return true;
    return /^(?:from|between|on|during)$/.test(this.#link(first)) && /^(?:to|until|till|through|and|-|–)$/.test(this.#link(second));
  }

  #isRange(first: Placed, second: Placed): boolean {
    return /^(?:-|–|—|to|through|until)$/.test(this.#text.slice(first.time.span.end, second.time.span.start).trim());
  }

  /** "later this year" is what is left of it on the day of the text, "earlier this year" what is over. */
  #partOf(
    { id, span, value }: Timex,
    days: { readonly start: string; readonly end: string },
  ): { readonly start: string; readonly end: string } {
    const part = value.length < 10 ? /^(later|earlier) this /i.exec(this.#text.slice(span.start, span.end))?.[1]?.toLowerCase() : undefined;
    if (part === undefined || this.#day === null || this.#day < days.start || this.#day > days.end) return days;
    if (part === 'later') this.#later.add(id);
    return part === 'later' ? { start: this.#day, end: days.end } : { start: days.start, end: this.#day };
  }

  /** Does an interval begin after the day of the text, or is it told as what is left of a time that has begun? */
  isAhead(when: When | null): boolean {
    if (this.#day === null || !when?.start) return false;
    return when.start > this.#day || this.#later.has(when.time ?? '');
  }

  #link({ head }: Placed): string {
    return this.#tree.preposition(head);
  }
}

/** "the summit held in Lima on 3 May", "talks scheduled for 3 May": the clauses that tell when and where a noun's event is. */
export function heldAt(tree: Tree, noun: number): readonly number[] {
  return tree
    .all(noun, 'acl')
    .filter((clause) => /^(?:hold|host|convene|organi[sz]e|take|schedule|plan|slate|set)$/.test(tree.lemma(clause)));
}

/** Verbs that take up what happened or will happen at another time. */
const TOPICAL =
  /^(?:discuss|review|welcome|mention|recall|condemn|denounce|praise|commend|applaud|note|raise|celebrate|prepare|underscore|stress|highlight|emphasi[sz]e|evaluate|assess|criticize|support)$/;

/** What is said of a thing that is over. */
const REACTS = /^(?:condemn|denounce|deplore|decry|mourn|blame|thank|praise|commend|applaud)$/;
/** Days for which words about a thing may be of the same day as it. */
const FRESH = 3;
const DAY = 86_400_000;

function daysFrom(day: string, to: string): number {
  return (Date.parse(to) - Date.parse(day)) / DAY;
}

function isDeed(tree: Tree, word: number): boolean {
  return (
    matchAt(tree, word)?.form === 'noun' ||
    /^(?:launch|test|shooting|murder|massacre|abduction|explosion|strike|raid)$/.test(tree.lemma(word))
  );
}

const SETS = /^(?:schedule|slate|arrange|plan|announce)$/;

function headIn(tree: Tree, from: number, to: number): number {
  for (let at = from; at < to; at++) {
    const head = tree.head(at);
    if ((head < from || head >= to) && tree.upos(at) !== 'ADP' && tree.upos(at) !== 'DET') return at;
  }
  return from;
}
