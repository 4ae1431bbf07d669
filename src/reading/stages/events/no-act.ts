import { patientOf, surfaceSubject } from './clause.ts';
import { type Match, matchAt } from './match.ts';
import { isAwaited, wasGlad } from './modality.ts';
import { hasOtherSense } from './other-senses.ts';
import type { Tree } from './tree.ts';
import { isTestShot } from './weapons-shown.ts';

/** Words of a frame that tell no act here: a claim, an expectation, a feeling, an attempt. */
export function tellsNoAct(tree: Tree, match: Match): boolean {
  return [
    isClaim,
    isAwaiting,
    isGladness,
    isGladToSay,
    isAttempt,
    isRecalled,
    isOfOthers,
    isInsight,
    isStance,
    isDefence,
    isSilence,
    isNoWar,
    isSummit,
    isLeave,
    isTask,
    isView,
    isPublished,
    isNeedOfNobody,
    hasOtherSense,
    isTestFire,
  ].some((is) => is(tree, match));
}

/** "insisted that it had left": nothing is demanded. */
function isClaim(tree: Tree, { at }: Match): boolean {
  if (tree.lemma(at) !== 'insist') return false;
  return tree.all(at, 'ccomp').some((clause) => {
    const helpers = tree.all(clause, 'aux', 'cop').map((helper) => tree.low(helper));
    return tree.isVerb(clause) && helpers.length === 0
      ? tree.low(clause) !== tree.lemma(clause)
      : !helpers.some((helper) => /^(?:must|should|be|ought)$/.test(helper));
  });
}

/** "Lee is expected to visit Peru": the visit is told, and nobody expects it. */
function isAwaiting(tree: Tree, { at }: Match): boolean {
  return isAwaited(tree, at) && tree.first(at, 'xcomp') !== null;
}

/** "is honoured to apply", "was honored that they came": a feeling, and nobody's praise. */
function isGladness(tree: Tree, { at, pattern }: Match): boolean {
  if (pattern.frame.type !== 'SUPPORT' || !tree.isVerb(at)) return false;
  if (!tree.all(at, 'aux', 'cop').some((helper) => /^(?:aux:pass|cop)$/.test(tree.fullRelation(helper)))) return false;
  return tree.all(at, 'xcomp', 'ccomp', 'advcl').some((clause) => clause > at && /^(?:to|that)$/.test(tree.mark(clause)));
}

/** What somebody is glad of because it is so, and does not offer. */
const SEEN =
  /^(?:note|see|hear|say|learn|be|have|know|report|announce|welcome|find|meet|observe|confirm|tell|inform|receive|return|witness|mark|celebrate|emphasi[sz]e|stress|read|reali[sz]e|recall|mention|acknowledge|state|speak|greet)$/;

/** "I am glad to note", "was happy to visit": a feeling about what is so, and no offer. */
function isGladToSay(tree: Tree, { at, form, pattern }: Match): boolean {
  if (form !== 'adjective' || pattern.frame.id !== 'agree/ready' || !/^(?:glad|happy|pleased|please)$/.test(tree.lemma(at))) return false;
  if (tree.all(at, 'aux').length > 0) return false;
  return (
    wasGlad(tree, at) ||
    tree.all(at, 'xcomp', 'ccomp', 'advcl').some((clause) => SEEN.test(tree.lemma(clause)) || tree.first(clause, 'cop') !== null)
  );
}

/** "seeks to deepen ties", "seeks a solution": nobody is asked. */
function isAttempt(tree: Tree, { at, form }: Match): boolean {
  if (form !== 'verb' || !/^(?:seek|press)$/.test(tree.lemma(at))) return false;
  const object = tree.first(at, 'obj');
  if (object !== null && SOUGHT.test(tree.lemma(object))) return true;
  return tree.lemma(at) === 'seek' && tree.all(at, 'xcomp').some((clause) => tree.mark(clause) === 'to');
}

/** What one works for, and asks of nobody: "seeking a solution", "presses its claims". */
const SOUGHT =
  /^(?:solution|settlement|peace|resolution|way|path|end|agreement|cooperation|compromise|consensus|opportunity|partnership|justice|claim|charge|advantage|case|attack)$/;

/** "As agreed, it will send wheat", "as promised": an act of before, by whoever. */
function isRecalled(tree: Tree, { at, form }: Match): boolean {
  return form === 'verb' && tree.mark(at) === 'as' && /ed$/.test(tree.low(at)) && tree.first(at, 'nsubj', 'aux', 'obj', 'ccomp') === null;
}

/** "expects Peru to support it": nobody plans what another is to do. */
function isOfOthers(tree: Tree, { at, form, pattern }: Match): boolean {
  if (form !== 'verb' || pattern.frame.id !== 'agree/plan' || tree.lemma(at) !== 'expect') return false;
  const others = tree.first(at, 'obj') !== null && tree.all(at, 'xcomp').some((clause) => tree.mark(clause) === 'to');
  return others || tree.all(at, 'ccomp', 'xcomp').some((clause) => tree.first(clause, 'nsubj') !== null);
}

/** "gave a clear understanding of the plans": knowledge, and no understanding with anybody. */
function isInsight(tree: Tree, { at, form }: Match): boolean {
  return form === 'noun' && tree.lemma(at) === 'understanding' && /^(?:of|about)$/.test(tree.low(at + 1));
}

/** "took a firm position on the war", "the position that Peru has taken": a view; "took Peruvian positions" is none. */
function isStance(tree: Tree, { at, pattern, objects }: Match): boolean {
  if (pattern.frame.type !== 'ASSAULT' || tree.lemma(at) !== 'take') return false;
  const position = objects.find((word) => tree.lemma(word) === 'position');
  if (position === undefined) return false;
  const about = tree.all(position, 'nmod').some((word) => /^(?:on|about|regarding|towards?)$/.test(tree.preposition(word)));
  // "took a position to guard the bridge" is on the ground.
  const purpose = [at, position].some((word) => tree.all(word, 'xcomp', 'advcl', 'acl').some((clause) => tree.mark(clause) === 'to'));
  return about || (tree.low(position) === 'position' && !purpose);
}

/** "resists the invasion", "are repelling Japanese attacks": whoever is attacked defends himself, and refuses nobody. */
function isDefence(tree: Tree, { at, form, pattern }: Match): boolean {
  if (form !== 'verb' || pattern.frame.type !== 'REJECT' || !/^(?:resist|repel|withstand)$/.test(tree.lemma(at))) return false;
  const object = patientOf(tree, at);
  return object !== null && matchAt(tree, object)?.pattern.frame.type === 'ASSAULT';
}

/** "declined to comment", "refused to say", "would not elaborate": nobody is refused anything. */
function isSilence(tree: Tree, { at, form, pattern }: Match): boolean {
  if (form !== 'verb' || pattern.frame.type !== 'REJECT') return false;
  return tree
    .all(at, 'xcomp')
    .some((clause) => SILENT.test(tree.lemma(clause)) || (tree.lemma(at) === 'decline' && tree.lemma(clause) === 'discuss'));
}

const SILENT = /^(?:comment|elaborate|answer|say|confirm|speculate|disclose|specify|reveal|respond|reply|name|identify)$/;

/** "the ASEAN Leaders' Retreat", "the ministers' retreat": a meeting, and no withdrawal. */
function isSummit(tree: Tree, { at, form }: Match): boolean {
  if (form !== 'noun' || tree.lemma(at).toLowerCase() !== 'retreat') return false;
  const before = tree.low(at - 1).replace(/^['’]s?$/, '') || tree.low(at - 2);
  return tree.tokens[at]?.text === 'Retreat' || /^(?:leaders?|ministers?|ministerial|annual|summit)$/.test(before);
}

/** "a war of words", "the tariff war", "a war on drugs". */
function isNoWar(tree: Tree, { at, form, pattern, objects: taken }: Match): boolean {
  const noun = form === 'noun' ? at : taken[0];
  if (noun === undefined || pattern.frame.type !== 'ASSAULT' || !FIGHTS.test(tree.lemma(noun))) return false;
  const kinds = tree.all(noun, 'compound', 'amod').map((word) => tree.lemma(word));
  const beside = [...tree.all(noun, 'nmod', 'obl'), ...(form === 'verb' ? tree.all(at, 'obl') : [])];
  const objects = beside.filter((word) => /^(?:of|on|against)$/.test(tree.preposition(word)));
  return (
    kinds.some((kind) => BLOODLESS.test(kind)) ||
    objects.some((word) => (tree.preposition(word) === 'of' ? OF_WORDS : ON_THINGS).test(tree.lemma(word)))
  );
}

const FIGHTS = /^(?:war|battle|offensive|assault|attack|raid)$/;
const BLOODLESS =
  /^(?:trade|tariff|price|currency|bidding|culture|propaganda|turf|information|verbal|economic|charm|diplomatic|legal|court|media|commercial)$/;
const OF_WORDS = /^(?:word|nerve|idea|will|wit|narrative)$/;
const ON_THINGS =
  /^(?:drug|narcotic|corruption|graft|poverty|terror|crime|inflation|waste|cancer|hunger|disease|pandemic|covid-19|virus|inequality|smuggling|trafficking|piracy|discrimination|racism|illiteracy|unemployment|bureaucracy|pollution|science|democracy|freedom|judiciary|character|plan|idea|policy|bill|law|rule|decision)$/;

/** "Let me stress", "allow me to thank": nobody is allowed anything. */
function isLeave(tree: Tree, { at, pattern }: Match): boolean {
  if (pattern.frame.type !== 'CONCEDE' || !/^(?:let|allow|permit)$/.test(tree.low(at)) || tree.first(at, 'nsubj', 'aux') !== null)
    return false;
  return /^(?:me|us)$/.test(tree.low(at + 1));
}

/** "is charged with facilitating the flow of aid": a task, and no charge; "is charged with coordinating attacks" is one. */
function isTask(tree: Tree, { at, form }: Match): boolean {
  if (form !== 'verb' || tree.lemma(at) !== 'charge') return false;
  const tasks = tree.all(at, 'advcl', 'xcomp', 'obl', 'ccomp').filter((child) => TASKS.test(tree.low(child)) && withs(tree, child));
  return tasks.some((task) => {
    const { from, to } = tree.range(task);
    for (let word = from; word < to; word++) {
      const crime = tree.upos(word) === 'NOUN' ? matchAt(tree, word)?.pattern.frame.type : undefined;
      if (crime === 'ASSAULT' || crime === 'COERCE' || CRIMES.test(tree.lemma(word))) return false;
    }
    return true;
  });
}

function withs(tree: Tree, child: number): boolean {
  return tree.mark(child) === 'with' || tree.preposition(child) === 'with';
}

const TASKS =
  /^(?:facilitating|coordinating|monitoring|overseeing|managing|implementing|supervising|ensuring|protecting|developing|drafting|enforcing|advising|maintaining|preparing|negotiating|administering|leading|reviewing|running|guarding|finding)$/;
const CRIMES =
  /^(?:crime|fraud|bribe|bribery|smuggling|trafficking|conspiracy|plot|espionage|terrorism|spy|laundering|corruption|scheme|ring|militant|rebel|gang|network|cell)$/;

/** "suggested that Peru had left": a view, and nothing that is proposed; "suggested meeting", "suggested that they meet" is. */
function isView(tree: Tree, { at, form, pattern }: Match): boolean {
  if (form !== 'verb' || pattern.frame.id !== 'agree/propose') return false;
  const clauses = tree.all(at, 'ccomp').filter((clause) => clause > at);
  return clauses.length > 0 && !clauses.some((clause) => isProposed(tree, clause));
}

/** A gerund, an infinitive, "should", or the bare form of the verb. */
function isProposed(tree: Tree, clause: number): boolean {
  const helpers = tree.all(clause, 'aux', 'cop').map((helper) => tree.low(helper));
  if (tree.low(clause).endsWith('ing') && helpers.length === 0) return tree.first(clause, 'nsubj') === null;
  if (tree.mark(clause) === 'to') return true;
  if (helpers.length > 0) return helpers.some((helper) => /^(?:should|be)$/.test(helper));
  return tree.isVerb(clause) && tree.low(clause) === tree.lemma(clause);
}

/** "The text was released by both governments": made public, and nobody set free. */
function isPublished(tree: Tree, { at, form, pattern }: Match): boolean {
  if (form !== 'verb' || pattern.frame.id !== 'retreat/release') return false;
  const object = patientOf(tree, at);
  return object !== null && PUBLIC.test(tree.lemma(object));
}

const PUBLIC =
  /^(?:text|statement|communiqué|communique|declaration|report|readout|transcript|document|letter|resolution|paper|book|photo|video|footage|figure|data|detail|name|list|plan|strategy|survey|study|remark|draft|budget|guideline)$/;

/** "stressed the need for calm in Peru", "the need to act": asked of nobody; "the need for Peru to leave" is asked of Peru. */
function isNeedOfNobody(tree: Tree, { at, objects, pattern }: Match): boolean {
  if (pattern.frame.id !== 'request/need') return false;
  const clauses = [at, ...objects].flatMap((word) => tree.all(word, 'acl', 'advcl', 'xcomp', 'ccomp'));
  return !clauses.some((clause) => {
    const subject = tree.all(clause, 'mark').some((mark) => tree.low(mark) === 'to') ? surfaceSubject(tree, clause) : null;
    return subject !== null && subject > at && subject < clause && isDeed(tree, clause);
  });
}

/** Not "to be able", "to live in safety", "to be freed": wished for somebody, and not asked of him. */
function isDeed(tree: Tree, clause: number): boolean {
  if (!tree.isVerb(clause) || tree.first(clause, 'cop') !== null || /^(?:have|live|enjoy|receive|get|benefit)$/.test(tree.lemma(clause)))
    return false;
  return !tree.all(clause, 'aux').some((aux) => tree.fullRelation(aux) === 'aux:pass');
}

/** "conducted a test-fire of a missile": the test is told by its noun, and no attack. */
function isTestFire(tree: Tree, { at, form, pattern, objects }: Match): boolean {
  return pattern.frame.type === 'ASSAULT' && (form === 'noun' ? [at] : objects).some((word) => isTestShot(tree, word));
}
