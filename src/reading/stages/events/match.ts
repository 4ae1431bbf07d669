import { type FramePattern, frameIndex, type Part, type Phrase } from '../../../tables/index.ts';
import { MONTHS, WEEKDAYS } from '../times/names.ts';
import { patientOf } from './clause.ts';
import { companyOf } from './companions.ts';
import { latinAfter } from './persona-non-grata.ts';
import type { Tree } from './tree.ts';

/** A frame found at a word. `objects`: words that the pattern took up, beside the head. `others`: what else fits, best first. */
export interface Match {
  readonly at: number;
  readonly pattern: FramePattern;
  readonly form: 'verb' | 'noun' | 'adjective';
  readonly objects: readonly number[];
  readonly others: readonly FramePattern[];
}

/** Words for amounts: in "tons of food" the food counts. */
const AMOUNT =
  /^(?:ton|tonne|kilo|kilogram|kg|lot|number|worth|kind|series|round|package|amount|couple|dozen|hundred|thousand|million|billion|batch|load|tranche|shipment|consignment|group|part|piece|set|wave|variety|range|barrage|string|lack|member|head|chief|\$|percent|%)$/;

/** The frame that words at `at` tell, the most telling pattern first; null where the lexicon is silent. */
export function matchAt(tree: Tree, at: number): Match | null {
  const index = frameIndex();
  const upos = tree.upos(at);
  if (isMonth(tree, at)) return null;
  if (upos === 'VERB')
    return best(
      tree,
      at,
      'verb',
      verbForms(tree, at)
        .map((form) => index.verbs.get(form))
        .find((patterns) => patterns),
    );
  if (upos === 'NOUN' || upos === 'PROPN') return best(tree, at, 'noun', index.nouns.get(tree.lemma(at)) ?? index.nouns.get(tree.low(at)));
  if (upos === 'ADJ' && isPredicate(tree, at)) return best(tree, at, 'adjective', index.adjectives.get(tree.lemma(at)));
  return null;
}

/** The lemma, and what it should be where the lemma table does not know the word: "expelled" is not "expell". */
function verbForms(tree: Tree, at: number): string[] {
  const lemma = tree.lemma(at);
  const past = /^(re|over|under|with|out)?(taken|taking|ran|run|drawn|drew|built|struck|fought|shot)$/.exec(lemma);
  const base: Record<string, string> = {
    taken: 'take',
    taking: 'take',
    ran: 'run',
    drawn: 'draw',
    drew: 'draw',
    built: 'build',
    struck: 'strike',
    fought: 'fight',
    shot: 'shoot',
  };
  return [
    lemma,
    ...(lemma.endsWith('ed') ? [lemma.slice(0, -1), lemma.slice(0, -2)] : []),
    ...(lemma === tree.low(at) ? [] : [`${lemma}e`]),
    lemma.replace(/([b-df-hj-np-tv-z])\1$/, '$1'),
    ...(past ? [`${past[1] ?? ''}${base[past[2] as string] ?? past[2]}`] : []),
  ];
}

function isPredicate(tree: Tree, at: number): boolean {
  return tree.first(at, 'cop') !== null || tree.relation(at) === 'conj' || tree.relation(at) === 'xcomp';
}

function best(tree: Tree, at: number, form: Match['form'], patterns: readonly FramePattern[] | undefined): Match | null {
  let found: { pattern: FramePattern; objects: number[] } | null = null;
  const others: FramePattern[] = [];
  for (const pattern of patterns ?? []) {
    const objects = fillPattern(tree, at, pattern);
    if (!objects || (form === 'verb' && isExcepted(tree, at, pattern))) continue;
    if (!found) found = { pattern, objects };
    else if (pattern.frame !== found.pattern.frame && !others.some((other) => other.frame === pattern.frame)) others.push(pattern);
  }
  return found && { at, form, others, ...found };
}

/** "met its needs", "recognised the importance of trade": with this object the verb tells something else. */
function isExcepted(tree: Tree, at: number, { frame }: FramePattern): boolean {
  if (frame.except.length === 0) return false;
  const object = patientOf(tree, at);
  return object !== null && contentHeads(tree, object).some((head) => frame.except.includes(tree.lemma(head)));
}

/** The words that fill a pattern's places, or null if one stays empty. */
function fillPattern(tree: Tree, at: number, { before, parts }: FramePattern): number[] | null {
  const taken: number[] = [];
  // "demonstrated its resolve", "demonstrates that": shown, and not in the streets.
  const shows = tree.first(at, 'obj', 'ccomp') !== null || /^(?:that|how)$/.test(tree.low(at + 1));
  if (parts.length === 0 && tree.lemma(at) === 'demonstrate' && shows) return null;
  for (const word of before) {
    const found = modifierOf(tree, at, word);
    // "the actions of the military" are no military action.
    if (found === null || found > at) return null;
    taken.push(found);
  }
  for (const part of parts) {
    const found = fitPart(tree, at, part, taken);
    if (!found) return null;
    taken.push(...found);
  }
  return taken;
}

function fitPart(tree: Tree, at: number, part: Part, taken: readonly number[]): number[] | null {
  if (part.link === null) {
    const object = patientOf(tree, at);
    const named = object !== null ? namedBy(tree, object, part.phrase) : null;
    if (named !== null) return [named];
    const latin = latinAfter(tree, at, part.phrase);
    if (latin !== null) return [latin];
    for (const child of tree.all(at, 'xcomp', 'obl')) {
      // "call on Kenya to cease": what it shall do is not called.
      // "has begun to attack Kenya": the verb has a frame of its own, with whom.
      const begun =
        /^(?:begin|start|continue|resume|keep)$/.test(tree.lemma(at)) && (tree.mark(child) === 'to' || tree.first(child, 'obj') !== null);
      const shall = tree.isVerb(child) && (tree.lemma(at) === 'call' || begun);
      const found = tree.preposition(child) === '' && !shall ? namedBy(tree, child, part.phrase) : null;
      if (found !== null) return [found];
    }
    return null;
  }
  if (tree.lemma(at) === 'call' && /^(?:on|upon|for)$/.test(part.link) && isRung(tree, at)) return null;
  if (tree.lemma(at) === 'blame' && part.link === 'on' && !blamesThing(tree, at)) return null;
  const links = linked(tree, at, part.link, taken);
  if (!part.phrase) return links.length > 0 ? [] : null;
  for (const link of links) {
    const named = namedBy(tree, link, part.phrase);
    if (named !== null) return [named];
  }
  // "called off the strike": the noun is the object, the link a particle.
  const object = links.some((link) => tree.low(link) === part.link) ? patientOf(tree, at) : null;
  const named = object === null ? null : namedBy(tree, object, part.phrase);
  return named === null ? null : [named];
}

/** What stands after a preposition or particle of a word: its phrases, clauses ("agree to send"), or the particle itself. */
export function linked(tree: Tree, at: number, link: string, taken: readonly number[] = []): number[] {
  const found: number[] = [];
  for (const owner of [at, ...taken])
    for (const child of tree.children[owner] ?? []) {
      const relation = tree.relation(child);
      if ((relation === 'obl' || relation === 'nmod') && tree.preposition(child) === link && !isTurn(tree, child, link)) found.push(child);
      // "with the treaty in mind" tells with what, and not with whom.
      else if (
        /^(?:xcomp|ccomp|advcl|acl)$/.test(relation) &&
        opens(tree, child, link) &&
        !(link === 'with' && tree.first(child, 'nsubj') !== null) &&
        !isEquated(tree, child)
      )
        found.push(child);
      else if (owner === at && /^(?:compound|advmod|case)$/.test(relation) && tree.low(child) === link) found.push(child);
    }
  if (found.length > 0 || !tree.isVerb(at)) return found;
  const led = companyOf(tree, at).flatMap((word) => tree.all(word, 'nmod').filter((child) => tree.preposition(child) === link));
  return led.length > 0 ? led : ahead(tree, at, link);
}

/** "told Ek the goal would be to leave": a goal is told, and nobody is told to leave. */
function isEquated(tree: Tree, clause: number): boolean {
  const mark = tree.first(clause, 'mark');
  return mark !== null && tree.all(clause, 'cop').some((copula) => copula < mark);
}

/** "called Mr. Ek to talk of matters on which …": whoever is rung up is not called on for anything. */
function isRung(tree: Tree, verb: number): boolean {
  const object = tree.first(verb, 'obj');
  // "call on Peru and Oman": a parser may take Oman for whom.
  if (/^(?:on|upon|for)$/.test(tree.low(verb + 1))) return false;
  return object !== null && tree.upos(object) === 'PROPN' && !WEEKDAYS.has(tree.low(object)) && object < verb + AHEAD;
}

/** "called Peru on Tuesday" is no calling on anybody, "spoke with respect to Peru" no talk with it. */
function isTurn(tree: Tree, word: number, link: string): boolean {
  if (link === 'with') return /^(?:respect|regard|view|aim|purpose|goal|exception|relation|reference)$/.test(tree.lemma(word));
  return link === 'on' && (WEEKDAYS.has(tree.low(word)) || MONTHS.has(tree.low(word)));
}

/** How far on a phrase still belongs to a verb when a parser hung a long title elsewhere. */
const AHEAD = 14;

/** "spoke today with [long title] Ann Lee": the next such preposition before another verb. */
function ahead(tree: Tree, verb: number, link: string): number[] {
  const sentence = tree.tokens[verb]?.sentence;
  for (let at = verb + 1; at <= verb + AHEAD && tree.tokens[at]?.sentence === sentence; at++) {
    if (tree.isVerb(at) || tree.upos(at) === 'AUX' || tree.relation(at) === 'mark' || tree.low(at) === ';') return [];
    const head = phraseAfter(tree, at);
    if (tree.low(at) === link && tree.relation(at) === 'case' && head > at && (!isPlaced(tree, head) || isVerbs(tree, verb, at)))
      return [head];
  }
  return [];
}

/** "discussed the crisis, with the leaders", "blamed the attack in Lima on Peru": the phrase is the verb's, wherever a parser hung it. */
function isVerbs(tree: Tree, verb: number, preposition: number): boolean {
  return tree.low(preposition) === 'with'
    ? tree.low(preposition - 1) === ','
    : tree.lemma(verb) === 'blame' && tree.low(preposition) === 'on';
}

/** "blamed the attack on Peru", not "blamed Peru on Friday", "blamed rebels for the attack on the port". */
function blamesThing(tree: Tree, verb: number): boolean {
  const object = patientOf(tree, verb);
  return object !== null && tree.upos(object) === 'NOUN' && !tree.all(verb, 'obl').some((child) => tree.preposition(child) === 'for');
}

/** The head of the phrase after a preposition, also where a parser hung that on the word before it. */
function phraseAfter(tree: Tree, preposition: number): number {
  const head = tree.head(preposition);
  if (head > preposition || head < 0) return head;
  let at = preposition + 1;
  while (tree.head(at) > preposition) at = tree.head(at);
  return tree.isNominal(at) ? at : -1;
}

/** Does the phrase belong to a word of its own? */
function isPlaced(tree: Tree, head: number): boolean {
  return /^(?:nmod|obl)$/.test(tree.relation(head)) && tree.fullRelation(head) !== 'nmod:desc';
}

function opens(tree: Tree, clause: number, link: string): boolean {
  return tree.all(clause, 'mark', 'case').some((child) => tree.low(child) === link);
}

/** The word of a noun phrase, or of what it is an amount of, that a phrase names. */
function namedBy(tree: Tree, noun: number, phrase: Phrase): number | null {
  for (const head of contentHeads(tree, noun)) {
    if (isMonth(tree, head)) continue;
    for (const words of phrase) {
      const last = words.at(-1) as string;
      const of = words.indexOf('of');
      if (of > 0) {
        const inner = tree.lemma(head) === words[of - 1] && tree.all(head, 'nmod').some((child) => tree.lemma(child) === last);
        if (inner) return head;
      } else if (/^d'/.test(last)) {
        // "charge d'affaires": headed by its first word.
        if (tree.low(head) === words[0] && tree.low(head + 1) === last) return head;
      } else if (
        (tree.lemma(head) === last || tree.low(head) === last) &&
        words.slice(0, -1).every((word) => modifierOf(tree, head, word) !== null)
      )
        return head;
    }
  }
  return null;
}

/** "took over the ministry in March": nobody marches. */
function isMonth(tree: Tree, noun: number): boolean {
  return MONTHS.has(tree.low(noun)) && /^\p{Lu}/u.test(tree.tokens[noun]?.text ?? '');
}

/** A noun, what it is an amount of, and what is joined to them. */
export function contentHeads(tree: Tree, noun: number): number[] {
  const heads = tree.withConjuncts(noun);
  for (const head of [...heads]) {
    const links = COUNTED_BY.find(([test]) => test(tree, head))?.[1];
    for (const child of tree.all(head, 'nmod', 'obl')) if (links?.test(tree.preposition(child))) heads.push(...tree.withConjuncts(child));
    if (tree.upos(head) === 'SYM') heads.push(...tree.all(head, 'nummod', 'compound').filter((child) => child > head));
  }
  return heads;
}

/** After which preposition stands what is counted: "$1 billion in aid", "a rise in funding", "tons of food". */
const COUNTED_BY: readonly (readonly [(tree: Tree, head: number) => boolean, RegExp])[] = [
  [(tree, head) => /^(?:NUM|SYM)$/.test(tree.upos(head)), /^(?:of|in)$/],
  [(tree, head) => /^(?:increase|rise|boost|cut)$/.test(tree.lemma(head)), /^in$/],
  [isAmount, /^of$/],
];

/** "tons", "a series": what is counted stands after its "of". */
export function isAmount(tree: Tree, noun: number): boolean {
  return AMOUNT.test(tree.lemma(noun)) || isStage(tree, noun);
}

/** "the first stage of the exchange" is an exchange; whoever enters the last phase of a war has begun none. */
function isStage(tree: Tree, noun: number): boolean {
  if (!/^(?:stage|phase|leg)$/.test(tree.lemma(noun))) return false;
  return tree
    .all(noun, 'nmod')
    .some((of) =>
      /^(?:exchange|swap|release|talk|negotiation|consultation|delivery|withdrawal|exercise|drill|visit|trip|tour)$/.test(tree.lemma(of)),
    );
}

/** A word before or below a noun: "phone" in "phone call", "aggression" in "war of aggression". */
function modifierOf(tree: Tree, noun: number, word: string): number | null {
  for (const child of tree.children[noun] ?? []) {
    if (!/^(?:amod|compound|nmod|det|advmod|case|obl)$/.test(tree.relation(child))) continue;
    if (tree.lemma(child) === word || tree.low(child) === word) return child;
    const deeper = child < noun ? modifierOf(tree, child, word) : null;
    if (deeper !== null) return deeper;
  }
  return null;
}
