import { agentOf, patientOf, possessorOf } from './clause.ts';
import { isVerbalConflict } from './kind.ts';
import { linked, type Match } from './match.ts';
import type { Parties } from './parties.ts';
import type { Tree } from './tree.ts';

/** The words that stand at a place of a frame: subject, object, complement, or behind a preposition; `ownOnly`: beside the verb, and not beside its object. */
export function standing(tree: Tree, parties: Parties, match: Match, place: string, ownOnly: boolean): number[] {
  const { at, objects } = match;
  const patient = match.form === 'verb' ? patientOf(tree, at) : null;
  if (place === 'subject')
    return listed(match.form === 'adjective' && tree.relation(at) !== 'xcomp' ? tree.first(at, 'nsubj', 'expl') : agentOf(tree, at)).filter(
      (word) => !isThing(tree, parties, match, word),
    );
  if (place === 'object' && match.pattern.frame.reciprocal && patient !== null && objects.includes(patient)) return [];
  if (place === 'object' && match.pattern.frame.takes === 'blame' && objects.length > 0 && isOwn(tree, parties, match)) return [];
  if (place === 'object') return [...(match.form === 'verb' ? tree.all(at, 'iobj') : []), ...listed(patient)];
  if (place === 'complement') {
    // "its demand that Kenya leave" too.
    const clauses = [...tree.all(at, 'ccomp', 'xcomp', 'advcl'), ...objects.flatMap((object) => tree.all(object, 'acl', 'ccomp'))];
    return clauses.flatMap((clause) => tree.all(clause, 'nsubj').slice(0, 1));
  }
  const owners = ownOnly ? [] : [...objects, ...(patient === null ? [] : [patient])];
  return [...linked(tree, at, place, owners), ...(place === 'to' ? regarded(tree, [at, ...objects]) : [])].filter((word) =>
    tree.isNominal(word),
  );
}

/** "expressed understanding with respect to Peru's worries": what it is about. */
function regarded(tree: Tree, owners: readonly number[]): number[] {
  const turns = owners.flatMap((owner) => tree.all(owner, 'obl', 'nmod')).filter((word) => /^(?:respect|regard)$/.test(tree.lemma(word)));
  return turns.flatMap((turn) => tree.all(turn, 'nmod').filter((word) => tree.preposition(word) === 'to'));
}

/** "reiterated Kenya's commitment": whose it is that they speak of, and not to whom; "summoned Peru's ambassador" is done to somebody. */
function isOwn(tree: Tree, parties: Parties, { at: verb, objects, pattern }: Match): boolean {
  if (pattern.frame.id === 'accuse/summon') return false;
  // "recognised Peru's role" praises Peru, "attacked Peru's policy" blames it.
  if (/^(?:recogni[sz]e|acknowledge|attack)$/.test(tree.lemma(verb))) return false;
  return objects.some((object) => possessorOf(tree, object) !== null && !parties.isSomebody(object));
}

const THING =
  /^(?:disregard|decision|act|action|attack|aggression|assault|invasion|war|conflict|violence|situation|crisis|behaviou?r|policy|conduct|threat|weakness|strength|development|event|success|failure|progress|challenge|problem|issue|security|stability|growth|history|climate|change|killing|death|loss|victory|election|economy)$/;

/** Words come from somebody; "Peru's weakness demands an answer" is nobody's demand. */
function isThing(tree: Tree, parties: Parties, { pattern }: Match, word: number): boolean {
  const { type } = pattern.frame;
  if ((type !== 'AGREE' && !isVerbalConflict(type)) || tree.upos(word) !== 'NOUN') return false;
  return THING.test(tree.lemma(word)) && !parties.isSomebody(word);
}

function listed(at: number | null): number[] {
  return at === null ? [] : [at];
}
