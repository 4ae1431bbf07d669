import type { Draft } from './draft.ts';
import { isSpoken } from './kind.ts';
import { type Parties, unique } from './parties.ts';
import type { Tree } from './tree.ts';

/**
 * One event for one happening in a sentence: "met and held talks" is told twice and happened once.
 *
 * Reads: "The presidents of Kenya and Peru met and held talks." → one CONSULT
 * Leaves: "Kenya thanked Peru and accused Japan."
 */
export function joinInSentence(tree: Tree, parties: Parties, drafts: readonly Draft[]): Draft[] {
  const kept: Draft[] = [];
  for (const draft of drafts) {
    if (kept.some((one) => isDemandOf(tree, parties, one, draft))) continue;
    const same = kept.findIndex((other) => isSame(parties, other, draft) || isOutcome(tree, other, draft));
    const other = kept[same];
    if (!other) kept.push(draft);
    else kept[same] = join(other, draft);
  }
  return kept;
}

const DEMARCHE = /^accuse\/(?:summon|complain)$/;

function isSame(parties: Parties, a: Draft, b: Draft): boolean {
  if (a.type !== b.type || isDone(a) !== isDone(b) || (a.status === 'denied') !== (b.status === 'denied')) return false;
  // "met Lee to build on the summit between Ek and Petrov"
  if (a.type === 'CONSULT' && othersSpeak(parties, a, b)) return false;
  if (isInReturn(parties, a, b)) return false;
  if (a.type === 'CONSULT' || a.nominal || b.nominal) return nests(everybody(parties, a), everybody(parties, b));
  // "summoned the envoy and lodged a protest": one démarche.
  if (DEMARCHE.test(a.by) && DEMARCHE.test(b.by) && (a.recipient.length === 0 || b.recipient.length === 0))
    return nests(parties.countries(a.actor), parties.countries(b.actor));
  // Two words of speech are two acts: praise and support.
  if (isSpoken(a.type) && a.by !== b.by && a.clause !== b.clause) return false;
  return (
    nests(parties.countries(a.actor), parties.countries(b.actor)) && nests(parties.countries(a.recipient), parties.countries(b.recipient))
  );
}

/** "thanked Kenya for its support": each does it to the other. */
function isInReturn(parties: Parties, a: Draft, b: Draft): boolean {
  if (a.type === 'CONSULT' || a.reciprocal || b.reciprocal) return false;
  const meets = (one: readonly string[], other: readonly string[]): boolean => {
    const countries = parties.countries(other);
    return parties.countries(one).some((country) => countries.includes(country));
  };
  return meets(a.actor, b.recipient) && meets(a.recipient, b.actor) && !meets(a.actor, b.actor);
}

/** "attacked the camp, killing five": the outcome of one attack. */
function isOutcome(tree: Tree, a: Draft, b: Draft): boolean {
  return (
    a.type === 'ASSAULT' &&
    b.type === 'ASSAULT' &&
    tree.head(b.clause) === a.clause &&
    tree.relation(b.clause) === 'advcl' &&
    tree.low(b.clause).endsWith('ing') &&
    tree.mark(b.clause) === ''
  );
}

/** "went on strike to demand more pay": what a protest calls for is told with it. */
function isDemandOf(tree: Tree, parties: Parties, protest: Draft, demand: Draft): boolean {
  if (protest.type !== 'PROTEST' || demand.type !== 'REQUEST') return false;
  const doers = parties.countries(protest.actor);
  if (!parties.countries(demand.actor).every((country) => doers.includes(country))) return false;
  const words = [protest.clause, ...protest.trigger];
  for (let at = tree.head(demand.clause), step = 0; at >= 0 && step < 4; at = tree.head(at), step++) if (words.includes(at)) return true;
  return false;
}

function isDone({ status }: Draft): boolean {
  return status === 'happened' || status === 'ongoing';
}

/** "met Lee … met Ek", both of one country or of none that is told: two meetings. */
export function othersSpeak(parties: Parties, a: Draft, b: Draft): boolean {
  const persons = ({ actor, recipient }: Draft) =>
    [...actor, ...recipient].flatMap((id) => {
      const found = parties.actor(id);
      return found?.kind === 'person' && (found.country !== null || found.by !== 'actors/office-without-name') ? [found] : [];
    });
  const [first, second] = [persons(a), persons(b)];
  return second.some(({ country, id }) => first.some((one) => one.country === country) && !first.some((one) => one.id === id));
}

export function everybody(parties: Parties, draft: Draft): string[] {
  return unique([...parties.countries(draft.actor), ...parties.countries(draft.recipient)]);
}

/** Is one within the other? */
export function nests(a: readonly string[], b: readonly string[]): boolean {
  const [small, large] = a.length <= b.length ? [a, b] : [b, a];
  return small.every((one) => large.includes(one));
}

/** What is told more fully: with both sides, by a verb, of a visit rather than a meeting. */
function join(a: Draft, b: Draft): Draft {
  const later = fullness(b) > fullness(a) || (fullness(b) === fullness(a) && isVisitAround(a, b));
  const [best, other] = later ? [b, a] : [a, b];
  const sameWord = best.clause === other.clause;
  // "met with Ek and Oz, who are on a visit to Lima": they are who came.
  const guests = best.mode === null && other.mode === 'visit' ? other.actor : [];
  const present = [...best.actor, ...best.recipient];
  const hosts = present.filter((id) => !guests.includes(id));
  const came = guests.length > 0 && hosts.length > 0 && guests.every((id) => present.includes(id));
  return {
    ...best,
    ...(came ? { actor: guests, recipient: hosts, reciprocal: false } : {}),
    mode: best.mode ?? other.mode,
    cameo: best.mode === null && other.mode !== null ? other.cameo : best.cameo,
    trigger: sameWord ? unique([...best.trigger, ...other.trigger]).sort((x, y) => x - y) : best.trigger,
    again: sameWord ? best.again : [...best.again, other.clause],
  };
}

/** "Lee, who is visiting Lima, met Ek": the meeting, and not the visit that goes on around it. */
function isVisitAround(visit: Draft, meeting: Draft): boolean {
  return visit.mode === 'visit' && visit.status === 'ongoing' && meeting.mode !== 'visit' && meeting.status === 'happened';
}

function fullness(draft: Draft): number {
  return (draft.recipient.length > 0 ? 4 : 0) + (draft.actor.length > 0 ? 4 : 0) + (draft.nominal ? 0 : 1);
}
