import { isBreakaway, isParted } from './breakaway.ts';
import { isReason } from './reasons.ts';
import type { Tree } from './tree.ts';

/** Prepositions after which the owner of a thing or the home of people stands, the most telling first. */
export const OF_PEOPLE = ['of', 'from', 'in', 'throughout', 'across', 'inside', 'within', 'at', 'for', 'to'];
export const OF_THINGS = [
  'of',
  'by',
  'from',
  'against',
  'on',
  'to',
  'with',
  'in',
  'for',
  'between',
  'among',
  'over',
  'at',
  'into',
  'towards',
  'about',
];

/** "the Russian language" is no more Russia's than others', "the former French colony" not France's. */
const NOBODYS = /^(?:language|literature|cuisine|dialect|colony)$/;
/** What all have signed: "the UN Charter", "the Law of the Sea Convention". */
const CHARTER = /^(?:Charter|Convention|Statute|Covenant|Protocol)$/;

/** Is a thing nobody's, whoever is named beside it? */
export function isNobodys(tree: Tree, noun: number): boolean {
  return NOBODYS.test(tree.lemma(noun)) || CHARTER.test(tree.tokens[noun]?.text ?? '');
}

/** What is held somewhere and on something: "the summit in Lima", "the talks on Peru". */
const HELD =
  /^(?:summit|conference|meeting|talk|discussion|forum|negotiation|consultation|debate|dialogue|round|session|ceremony|gathering|briefing|roundtable|event|exhibition|festival|congress|symposium|seminar|workshop)$/;
/** What is said of something. */
const SAID = /^(?:statement|report|resolution|paper|book|article|speech|remark|comment|declaration|communiqué|document|vote|question)$/;
/** What moves away from a place. */
const LEAVES = /^(?:evacuation|departure|exit|return|escape|flight|extraction|repatriation|arrival)$/;
/** What leads somewhere. */
const WAY = /^(?:bridge|road|route|way|path|corridor|crossing|passage|railway|highway)$/;

/** What something is held in: "an event in support of Peru". */
const FOR = /^(?:support|favou?r|honou?r|aid|defen[cs]e|solidarity|partnership|cooperation|coordination)$/;

/** "a resolution drafted by Kenya": what it says is not Kenya's word. */
const DRAFTS = /^(?:draft|co-draft|sponsor|co-sponsor|cosponsor|table|propose|submit|introduce|prepare)$/;
/** What is between others: "a truce in Peru". */
const TRUCE = /^(?:ceasefire|cease-fire|truce|calm|de-escalation)$/;
/** What those suffer against whom it is: "violence against the people of Peru". */
const HARM = /^(?:violence|act|crime|atrocity|abuse|persecution|discrimination|brutality)$/;

/** Does a phrase tell where, about what, whence or whither something is, and not whose? */
function tellsNoOwner(tree: Tree, head: number, word: number): boolean {
  const noun = tree.lemma(head);
  const preposition = tree.preposition(word);
  if (FOR.test(tree.lemma(word))) return false;
  if (isBreakaway(tree, head)) return /^(?:in|of|to|on|at|for)$/.test(preposition);
  if (HELD.test(noun)) return /^(?:in|at|on|over|about|to|into)$/.test(preposition);
  if (SAID.test(noun)) return /^(?:on|over|about)$/.test(preposition) || (preposition === 'by' && DRAFTS.test(tree.lemma(tree.head(word))));
  if (TRUCE.test(noun) && /^(?:in|across|on)$/.test(preposition)) return true;
  if (HARM.test(noun) && preposition === 'against') return true;
  return (LEAVES.test(noun) && preposition === 'from') || (WAY.test(noun) && /^(?:into|to|towards?|from)$/.test(preposition));
}

/** "a helicopter carrying Kenyan monitors": who is in it. */
const CARRIES = /^(?:carry|transport|ferry|bring)$/;

const LISTED = /^(?:listed|proscribed|designated|sanctioned|recogni[sz]ed|brokered|mediated|mandated|facilitated)$/;

/** Words that may tell whose or whence, those before the noun first. `isNamed`: does the text name somebody or a country at the word? */
export function modifiersOf(tree: Tree, head: number, prepositions: readonly string[], isNamed: (word: number) => boolean): number[] {
  const before = tree
    .all(head, 'nmod', 'amod', 'compound', 'nummod', 'flat', 'det')
    .filter(
      (child) =>
        child < head &&
        !isParted(tree, head, child) &&
        (tree.relation(child) !== 'nmod' || tree.fullRelation(child) === 'nmod:poss' || tree.preposition(child) === ''),
    )
    // "UN listed groups" are not of the UN.
    .filter((child) => !LISTED.test(tree.low(child + 1)) && !LISTED.test(tree.low(child + 2)))
    .filter((child) => isNamed(child) || tree.fullRelation(child) === 'nmod:poss' || tree.relation(child) === 'compound');
  const after = tree.all(head, 'nmod').filter((child) => child > head && !isReason(tree, child));
  const acting = tree.all(head, 'acl').filter((child) => tree.fullRelation(child) === 'acl');
  const carried = acting.filter((child) => CARRIES.test(tree.lemma(child))).flatMap((child) => tree.all(child, 'obj'));
  const clauses = acting.flatMap((child) => tree.all(child, 'obl'));
  const told = [...after, ...clauses].filter((child) => !tellsNoOwner(tree, head, child));
  const ranked = told.map((child) => ({ child, rank: prepositions.indexOf(tree.preposition(child)) }));
  const kept = ranked.filter(({ rank }) => rank >= 0).sort((a, b) => a.rank - b.rank);
  const led = tree.all(head, 'amod', 'compound').filter((child) => tree.low(child) === 'led');
  const leading = led.flatMap((child) => tree.all(child, 'compound', 'amod', 'obl', 'nsubj')).filter((child) => child < head);
  // "a delegation headed by the Kenyan minister"
  const heads = acting
    .filter((child) => /^(?:lead|head|chair)$/.test(tree.lemma(child)))
    .flatMap((child) => tree.all(child, 'obl').filter((word) => tree.preposition(word) === 'by'));
  return [
    ...leading,
    ...heads,
    ...carried,
    ...before.filter((child) => tree.upos(child) !== 'PRON'),
    ...before.filter((child) => tree.upos(child) === 'PRON'),
    ...kept.map(({ child }) => child),
  ];
}
