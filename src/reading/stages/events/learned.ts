import type { Analysis, PloverType, Sentence } from '../../../domain/index.ts';
import { isSetting, ploverDefinition, speechVerbs } from '../../../tables/index.ts';
import { hostileThing } from './against.ts';
import { ATTENDS } from './attendance.ts';
import { agentOf, patientOf } from './clause.ts';
import type { Draft } from './draft.ts';
import { isConflict } from './kind.ts';
import { mainPredicate } from './main-clause.ts';
import { matchAt } from './match.ts';
import { modalityOf } from './modality.ts';
import { likeliestType } from './model-type.ts';
import { tellsNoAct } from './no-act.ts';
import type { Parties } from './parties.ts';
import { isReturn } from './returning.ts';
import { isSpeech } from './speeches.ts';
import { wordsBelow } from './taken.ts';
import type { Tree } from './tree.ts';

/** The model's probability from which its type is taken where the lexicon is silent: with two sides, and with one. On gsr-dev 92 of 100 such types are right. */
const SURE = 0.7;
const SURE_ALONE = 0.8;

/**
 * Where no frame tells an event, the model's type of the sentence, if it is sure and the main clause has two sides of different countries.
 * Without scores of the model nothing is made. Of a speech verb it is the act that is told of, unless the words are an act of their own. Who talks of
 * something with nobody does nothing to anybody. Words that contests
 * share with fights are the lexicon's.
 */
export function readLearned(tree: Tree, parties: Parties, analysis: Analysis, sentence: Sentence, index: number): Draft[] {
  const { type, score } = likeliestType(analysis, index);
  const main = mainPredicate(tree, sentence);
  if (score < SURE || !type || main === null || wordsBelow(tree, [main]).length < 3) return [];
  const said = speechVerbs().clause.has(tree.lemma(main)) && !isUndertaking(tree, main, type);
  const root = said ? tree.all(main, 'ccomp').find((clause) => tree.isVerb(clause)) : main;
  if (root === undefined || (type === 'ASSAULT' && isSetting('contesting', tree.lemma(root)))) return [];
  if (/^(?:AGREE|CONSULT)$/.test(type) && isSpeech(tree, root)) return [];
  if (type === 'CONSULT' && ATTENDS.test(tree.lemma(root))) return [];
  const match = matchAt(tree, root);
  if (match && tellsNoAct(tree, match)) return [];
  const modality = modalityOf(tree, root);
  const [agent, patient] = [agentOf(tree, root), patientOf(tree, root)];
  // "backed sanctions against Peru": nothing that is done for Peru.
  if (!isConflict(type) && patient !== null && hostileThing(tree, parties, patient) !== null) return [];
  const actor = agent === null ? [] : parties.of(agent);
  if (isReturn(tree, parties, root, actor)) return [];
  const own = parties.countries(actor);
  const ahead = modality.future && UNDERTAKES.has(type);
  if (modality.status === null || !(ahead || modality.status === 'happened' || modality.status === 'ongoing')) return [];
  if (actor.length === 0 && (agent === null || !parties.isSomebody(agent))) return [];
  const other = (id: string): boolean =>
    !actor.includes(id) && (own.length === 0 || parties.countries([id]).some((country) => !own.includes(country)));
  const places = [...(patient === null ? [] : [patient]), ...tree.all(root, 'obl')].filter((word) => tree.preposition(word) !== 'in');
  const recipient = places.map((word) => parties.of(word, 0, other)).find((ids) => ids.length > 0) ?? [];
  if (recipient.length === 0 && (score < SURE_ALONE || match?.pattern.frame.type === 'CONSULT')) return [];
  const { cameo } = ploverDefinition(type);
  return [
    {
      at: root,
      trigger: [root],
      clause: root,
      type,
      mode: null,
      cameo,
      contexts: [],
      actor,
      recipient,
      reciprocal: false,
      status: ahead ? (type === 'AGREE' ? 'planned' : 'happened') : modality.status,
      nominal: false,
      lasting: false,
      confidence: 0.6 * score,
      by: 'model/event-type',
      why: ['no frame tells it; the model’s type of the sentence'],
      match: null,
      again: [],
    },
  ];
}

/** "said they will not end the strike": to say what one will or will not do is an act of its own. */
function isUndertaking(tree: Tree, root: number, type: PloverType): boolean {
  if (!UNDERTAKES.has(type)) return false;
  return tree.all(root, 'ccomp').some((clause) => {
    const subject = tree.first(clause, 'nsubj');
    return subject !== null && /^(?:he|she|it|they|we|i)$/.test(tree.low(subject)) && modalityOf(tree, clause).future;
  });
}

const UNDERTAKES = new Set<PloverType>(['AGREE', 'REJECT', 'THREATEN']);
