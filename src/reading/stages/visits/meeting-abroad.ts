import type { Actor } from '../../../domain/index.ts';
import type { Draft } from './draft.ts';
import { mergeStops } from './going.ts';
import { isLeader } from './leaders.ts';
import type { Scene } from './scene.ts';
import { readTalks } from './talks.ts';
import { toldOf } from './told.ts';

/**
 * Who meets somebody in another country than his own is there: "Lee met Ortiz in Lima" tells of Lee's stay in Peru.
 *
 * Reads: "Kenyan President Ann Lee met Peruvian President Juan Ortiz in Lima." → Ann Lee → PER Lima host Juan Ortiz met Juan Ortiz met-leader happened
 * Leaves: "Kenyan President Ann Lee met Peruvian President Juan Ortiz."
 */
export function readMeetingAbroad(scene: Scene, at: number): Draft | null {
  const talks = readTalks(scene, at);
  if (!talks) return null;
  const { tree, ground } = scene;
  // "held talks with Ortiz in Lima": the place may hang by the talks or by whom they are with.
  const inside = tree.all(at, 'obj', 'obl').flatMap((child) => [child, ...tree.all(child, 'nmod')]);
  const adjuncts = [...tree.all(at, 'obl'), ...inside.flatMap((child) => tree.all(child, 'nmod', 'obl'))].filter((child) =>
    /^(?:in|at|near|outside)$/.test(tree.preposition(child)),
  );
  const stop = mergeStops(adjuncts.flatMap((child) => ground.stops(child)))[0];
  if (!stop) return null;
  // Nobody goes abroad to meet his own: of whoever seems to, the country is a guess.
  const own = new Set(talks.doing.map(({ country }) => country));
  const all = [...talks.doing, ...talks.others.filter(({ country }) => !own.has(country) || country === stop.country)];
  const visitors = all.filter(({ country }) => country !== null && country !== stop.country);
  const status = toldOf(tree, at);
  if (visitors.length === 0 || all.length < 2 || (status !== 'happened' && status !== 'planned' && status !== 'ongoing')) return null;
  const host = hostAmong(all.filter(({ country }) => country === stop.country));
  const confidence = host ? 0.75 : 0.65;
  return {
    at,
    words: [at],
    visitors,
    stops: [stop],
    host,
    form: null,
    status,
    arrival: false,
    arrived: false,
    by: 'visits/meeting-abroad',
    confidence,
  };
}

/** Who leads a state or its government, else another of the government; an opposition leader receives nobody. */
function hostAmong(there: readonly Actor[]): Actor | null {
  const officials = there.filter(({ sectors }) => !sectors.some((sector) => /^(?:OPP|REB|INS)$/.test(sector)));
  return officials.find(isLeader) ?? officials.find(({ sectors }) => sectors.includes('GOV')) ?? officials[0] ?? null;
}
