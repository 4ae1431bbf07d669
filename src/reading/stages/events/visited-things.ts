import { patientOf } from './clause.ts';
import type { Match } from './match.ts';
import type { Tree } from './tree.ts';

const SHOWN =
  /^(?:exhibition|exhibit|exposition|display|show|fair|pavilion|stand|booth|museum|gallery|concert|screening|grave|tomb|memorial|monument)$/;

/** "visited an exhibition of arms of the Norwegians": whose things are shown is not visited. */
export function isShow(tree: Tree, { at, form, pattern }: Match): boolean {
  const patient = form === 'verb' && pattern.frame.id === 'consult/visit' ? patientOf(tree, at) : null;
  return patient !== null && tree.upos(patient) === 'NOUN' && SHOWN.test(tree.lemma(patient));
}
