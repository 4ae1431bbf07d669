import { daysApart } from '../meetings/days.ts';
import { MARGIN } from './neighbourhood.ts';
import type { Named, Telling } from './telling.ts';

/** What is only asked for, offered or imagined is one with its like, and not with what happened. */
const REAL = new Set(['happened', 'ongoing', 'planned', 'denied']);
/** Part of the fewer telling words that both must have; what the same CAMEO code or place adds to it. */
const ALIKE = 0.34;
const SAME_CODE = 0.1;
const SAME_PLACE = 0.2;
/** Talks of the same persons, and events of which neither telling says more than "the invasion". */
const TALKS = 0.6;
const BARE = 0.35;

/**
 * How sure it is that two tellings are of one event, 0–1; 0 where they are not. Type, sides and days decide what may be one; persons,
 * places and kinds what cannot; the words the rest. Leaders who meet on a day meet once, so that talks need no words in common.
 */
export function likenessOf(a: Telling, b: Telling): number {
  if (contradicts(a, b) || !areSidesAlike(a, b)) return 0;
  const fewer = Math.min(a.words.length, b.words.length);
  const shared = a.words.filter((word) => b.words.includes(word)).length;
  const words = shared / Math.max(fewer, 2);
  if (a.type === 'CONSULT' && areTalksOfPersons(a, b)) return Math.min(1, TALKS + words / 2);
  if (fewer === 0 && a.heads.some((word) => b.heads.includes(word))) return BARE;
  const more = (a.cameo !== null && a.cameo === b.cameo ? SAME_CODE : 0) + (a.place !== null && a.place === b.place ? SAME_PLACE : 0);
  return shared > 0 && words + more >= ALIKE ? Math.min(1, words + more) : 0;
}

/** Can the two not be one, whatever their words? */
export function contradicts(a: Telling, b: Telling): boolean {
  if (a.type !== b.type || (REAL.has(a.status) ? !REAL.has(b.status) : a.status !== b.status)) return true;
  if (a.type === 'CONSULT' && (a.mode === 'phone') !== (b.mode === 'phone') && isKindTold(a) && isKindTold(b)) return true;
  if (daysApart(a, b) > marginOf(a, b)) return true;
  if (a.mode !== 'phone' && b.mode !== 'phone' && arePlacesApart(a, b)) return true;
  return !arePersonsAlike(a.persons, b.persons);
}

/** What two sides or the press tell may differ by a day; one side's own texts do not, nor do stated days of what is no talk. */
function marginOf(a: Telling, b: Telling): number {
  const own = a.voucher !== null && a.voucher === b.voucher;
  return own || (a.dated && b.dated && a.type !== 'CONSULT') ? 0 : MARGIN;
}

function arePlacesApart(a: Telling, b: Telling): boolean {
  const differ = (one: string | null, other: string | null) => one !== null && other !== null && one !== other;
  return differ(a.place, b.place) || differ(a.land, b.land);
}

/** The general code tells neither a call nor a meeting. */
function isKindTold({ mode, cameo }: Telling): boolean {
  return mode !== null || (cameo !== null && cameo !== '040');
}

/** Two sides in common, or the only one. Talks have no direction; otherwise who acts and towards whom must agree where both are told. */
function areSidesAlike(a: Telling, b: Telling): boolean {
  const [own, other] = [new Set([...a.from, ...a.to]), new Set([...b.from, ...b.to])];
  if (own.intersection(other).size < Math.min(2, Math.max(own.size, other.size))) return false;
  // Those who talk with two others talk with them on their own where other sides are told to do so, too.
  if (a.type === 'CONSULT') return own.isSubsetOf(other) || other.isSubsetOf(own);
  if (a.reciprocal && b.reciprocal) return true;
  const agree = (one: readonly string[], two: readonly string[]) =>
    one.length === 0 || two.length === 0 || one.some((side) => two.includes(side));
  return agree(a.from, b.from) && agree(a.to, b.to);
}

/** Talks in which two sides are named by the same persons. */
function areTalksOfPersons(a: Telling, b: Telling): boolean {
  const named = (persons: readonly Named[]) => new Set(persons.map(({ side }) => side));
  return named(a.persons).intersection(named(b.persons)).size >= 2;
}

/** On each side where both name persons, they have one in common. */
function arePersonsAlike(a: readonly Named[], b: readonly Named[]): boolean {
  const others = Map.groupBy(b, ({ side }) => side);
  return [...Map.groupBy(a, ({ side }) => side)].every(([side, own]) => {
    const there = side === null ? undefined : others.get(side);
    return there === undefined || own.some((one) => there.some((other) => isOnePerson(one, other)));
  });
}

/** Met on one day in one event, the family name is enough, or a name of one part that the other holds. */
function isOnePerson({ parts: a }: Named, { parts: b }: Named): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return short.at(-1) === long.at(-1) || short.every((part) => long.includes(part));
}
