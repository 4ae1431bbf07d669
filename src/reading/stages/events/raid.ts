import { ARMED, isArmed } from './arms.ts';
import { agentOf } from './clause.ts';
import { type Match, matchAt } from './match.ts';
import type { Parties } from './parties.ts';
import { namesPeople, sectorAt } from './people-at.ts';
import type { Roles } from './roles.ts';
import type { Tree } from './tree.ts';

const HARM = /^(?:kill|wound|injure|slaughter|massacre|shoot|burn|destroy|abduct|leave)$/;
const HELD = /^(?:meeting|conference|summit|gathering|congress|forum|session)$/;

/**
 * "Rebels attacked a gathering of elders, killing ten" is an attack in earnest and no criticism; what one person says against a
 * meeting, or anybody against a policy, is criticism only.
 *
 * Leaves: "Gunmen of Kenya attacked a meeting of Peruvian elders, killing ten." as criticism
 */
export function isRaid(tree: Tree, parties: Parties, match: Match, { actor }: Roles): boolean {
  if (match.form !== 'verb' || tree.lemma(match.at) !== 'attack') return false;
  const said = matchAt(tree, match.at);
  if (said?.pattern.frame.id !== 'accuse/criticise' || said.objects.length === 0) return false;
  const type = isInEarnest(tree, parties, said, actor) ? 'ACCUSE' : 'ASSAULT';
  return match.pattern.frame.type === type;
}

function isInEarnest(tree: Tree, parties: Parties, { at, objects }: Match, actor: readonly string[]): boolean {
  if (!objects.some((word) => HELD.test(tree.lemma(word)))) return false;
  if (tree.all(at, 'advcl', 'conj').some((clause) => HARM.test(tree.lemma(clause)))) return true;
  const doers = actor.flatMap((id) => parties.actor(id) ?? []);
  const agent = agentOf(tree, at);
  if (doers.some(isArmed) || (agent !== null && ARMED.test(sectorAt(tree, agent) ?? ''))) return true;
  const one = agent !== null && tree.upos(agent) === 'NOUN' && tree.low(agent) === tree.lemma(agent) && namesPeople(tree, agent);
  return doers.length > 0 ? !doers.every(({ kind }) => kind === 'person') : !one;
}
