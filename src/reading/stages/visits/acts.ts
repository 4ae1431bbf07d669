import { type Actor, type Span, VISIT_ACTS, type Visit, type VisitAct, type VisitSlot } from '../../../domain/index.ts';
import { modalityOf } from '../events/modality.ts';
import { readAct } from './act.ts';
import { isLeader, isOfOrganisation } from './leaders.ts';
import type { Scene } from './scene.ts';
import { Scope } from './scope.ts';
import { readTalks } from './talks.ts';

/**
 * Visits with whom the visitor met and what he did, as the sentences that tell of the stop say.
 *
 * Reads: "Kenyan President Ann Lee visited Peru. She signed a trade agreement and addressed parliament." → Ann Lee → PER public-address,signed-agreement happened
 * Leaves: "Kenyan President Ann Lee signed a trade agreement with Peru."
 */
export function doneAt(scene: Scene, visits: readonly Visit[]): Visit[] {
  if (visits.length === 0) return [];
  const scope = new Scope(scene, visits);
  const done = visits.map((visit) => ({
    visit,
    met: new Set<string>(),
    found: new Map<VisitSlot, Span>(),
    occasion: null as string | null,
  }));
  for (const [number, { from, to, span }] of scene.analysis.sentences.entries()) {
    const here = scope.at(number);
    if (here.length === 0) continue;
    for (let at = from; at < to; at++) {
      if (!scene.tree.isVerb(at)) continue;
      const act = readAct(scene, at);
      const talks = readTalks(scene, at);
      if (!act && !talks) continue;
      const status = modalityOf(scene.tree, at).status ?? 'planned';
      for (const index of here) {
        const entry = done[index];
        if (!entry || !agrees(entry.visit.status, status)) continue;
        const { visitor, country } = entry.visit;
        if (act && (act.doing === null || act.doing.some(({ id }) => id === visitor))) {
          if (!entry.found.has(act.act)) entry.found.set(act.act, span);
          if (act.occasion !== null && entry.occasion === null) {
            entry.occasion = act.occasion;
            entry.found.set('occasion', span);
          }
        }
        if (talks) meet(scene, entry, talks.doing, talks.others, visitor, country, span);
      }
    }
  }
  return done.map(({ visit, met, found, occasion }) => ({
    ...visit,
    met: [...met],
    occasion,
    form: visit.form ?? (found.has('multilateral-event') ? 'multilateral' : null),
    acts: VISIT_ACTS.filter((act) => found.has(act)),
    evidence: [...visit.evidence, ...[...found].map(([slot, span]) => ({ slot, span }))],
  }));
}

/** What is planned belongs to a visit to come, what was done to one that has begun. */
function agrees(visit: Visit['status'], act: string): boolean {
  if (act === 'denied' || act === 'hypothetical') return false;
  return visit === 'planned' ? act === 'planned' : visit === 'ongoing' || act !== 'planned';
}

function meet(
  scene: Scene,
  entry: { met: Set<string>; found: Map<VisitSlot, Span> },
  doing: readonly Actor[],
  others: readonly Actor[],
  visitor: string,
  country: string | null,
  span: Span,
): void {
  const all = [...doing, ...others];
  const own = scene.travellers.actor(visitor);
  if (!all.some(({ id }) => id === visitor)) return;
  for (const actor of all) {
    if (actor.id === visitor || (actor.country !== null && actor.country === own?.country) || actor.kind !== 'person') continue;
    entry.met.add(actor.id);
    if (!entry.found.has('met')) entry.found.set('met', span);
    const act: VisitAct | null = isOfOrganisation(actor)
      ? 'met-igo-leader'
      : !isLeader(actor)
        ? null
        : actor.country === country
          ? 'met-leader'
          : 'met-third-leader';
    if (act && !entry.found.has(act)) entry.found.set(act, span);
  }
}
