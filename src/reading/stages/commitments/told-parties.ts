import type { Actor } from '../../../domain/index.ts';
import { covers } from '../../../domain/index.ts';
import type { Draft } from './draft.ts';
import type { Scene } from './scene.ts';

const PRONOUN = /^(?:they|he|she|it|both|their)$/;
/** Steps from a binding noun to the verb over it. */
const STEPS = 3;

/**
 * Who binds himself where the words do not name him ("They agreed", "It was agreed"): whoever does the event told by the same
 * words, else the speaker of what the verb over them says.
 */
export function toldParties(scene: Scene, { at, subject }: Draft): Actor[] {
  const { tree } = scene;
  const nobody = subject === null ? !/^acl/.test(tree.relation(at)) : PRONOUN.test(tree.low(subject));
  const verb = nobody ? verbOver(scene, at) : null;
  if (verb === null || (subject === null && tree.first(verb, 'expl', 'nsubj') === null)) return [];
  const span = tree.span({ from: verb, to: verb + 1 });
  const event = scene.events.find(({ trigger }) => trigger.some((part) => covers(part, span)));
  const doers = event ? [...event.actor, ...(event.reciprocal ? event.recipient : [])] : [];
  if (doers.length > 0) return scene.named(doers);
  const said = verb === at ? null : scene.statementAt(at);
  return said?.speaker && said.cue.some((part) => covers(part, span)) ? scene.named([said.speaker]) : [];
}

function verbOver({ tree }: Scene, word: number): number | null {
  let at = word;
  for (let step = 0; step < STEPS && at >= 0 && !tree.isVerb(at); step++) at = tree.head(at);
  return at >= 0 && tree.isVerb(at) ? at : null;
}
