import { daysApart, daysAround } from './days.ts';
import { type Accounts, type Encounter, type Participant, sideOf, sidesOf } from './encounter.ts';
import { type JudgedAccounts, joinJudged, mayJoin, type PersonsJudged, UNJUDGED } from './judged.ts';
import { isSamePerson } from './same-participant.ts';

/** Days that two accounts of one meeting may lie apart: time zones, and the day it is told on. */
export const MARGIN = 1;

/**
 * Brings the accounts of one meeting together: the same sides, on each side a person in common where both name persons, kinds
 * that do not differ, and days that are the same or next to each other. Two accounts of one side that give different days are
 * of two meetings; what one announces is of a meeting on that very day. What people have judged goes before all of that. Costs grow with the meetings of the same sides in the same days, not with the record.
 */
export function groupEncounters(encounters: readonly Encounter[], judged: JudgedAccounts = UNJUDGED): Accounts[] {
  const meetings: Accounts[] = [];
  const near = new Map<string, Accounts[]>();
  for (const encounter of encounters.toSorted(byDetail)) {
    const sides = sidesOf(encounter.participants).join(' ');
    const candidates = new Set(keysOf(encounter, sides, 0).flatMap((key) => near.get(key) ?? []));
    const found = choose(
      encounter,
      [...candidates].filter((accounts) => mayJoin(encounter, accounts, judged)),
      judged.persons,
    );
    if (found) found.push(encounter);
    else {
      const made: Accounts = [encounter];
      meetings.push(made);
      for (const key of keysOf(encounter, sides, MARGIN)) near.set(key, [...(near.get(key) ?? []), made]);
    }
  }
  return joinJudged(meetings, judged);
}

/** An account without a day can only join those of its own document. */
function keysOf(encounter: Encounter, sides: string, margin: number): string[] {
  const own = `${sides} ${encounter.document}`;
  return [own, ...daysAround(encounter, margin).map((day) => `${sides} ${day}`)];
}

/** Most persons named first, those with a day before those without; then in order of time. */
function byDetail(a: Encounter, b: Encounter): number {
  return (
    Number(b.start !== null) - Number(a.start !== null) ||
    persons(b.participants).length - persons(a.participants).length ||
    (a.start ?? '').localeCompare(b.start ?? '') ||
    a.reading - b.reading
  );
}

/** The nearest in time. An account that names no person joins only where no two meetings could be meant. */
function choose(encounter: Encounter, candidates: readonly Accounts[], judged: PersonsJudged): Accounts | undefined {
  const fitting = candidates
    .filter((accounts) => fits(encounter, accounts, judged))
    .toSorted((a, b) => distance(encounter, a[0]) - distance(encounter, b[0]));
  return persons(encounter.participants).length === 0 && fitting.length > 1 ? undefined : fitting[0];
}

function fits(encounter: Encounter, accounts: Accounts, judged: PersonsJudged): boolean {
  const apart = distance(encounter, accounts[0]);
  if (apart > MARGIN) return false;
  return accounts.every(
    (other) =>
      isKindAlike(encounter, other) &&
      isTimeAlike(encounter, other) &&
      arePersonsAlike(encounter.participants, other.participants, judged) &&
      (encounter.side === null || encounter.side !== other.side || distance(encounter, other) === 0),
  );
}

/** Days apart; an account without a day is at one with those of its own document. */
function distance(a: Encounter, b: Encounter): number {
  return a.document === b.document && (a.start === null || b.start === null) ? 0 : daysApart(a, b);
}

/** What was announced is what was held where it was held on that day: "spoke today and will meet tomorrow" tells of two. */
function isTimeAlike(a: Encounter, b: Encounter): boolean {
  return (a.status === 'planned') === (b.status === 'planned') || (a.start !== null && b.start !== null && daysApart(a, b) === 0);
}

/** A call is not a meeting; where the words leave it open, it may be either. */
function isKindAlike(a: Encounter, b: Encounter): boolean {
  return a.kind === null || b.kind === null || (a.kind === 'call') === (b.kind === 'call');
}

function arePersonsAlike(a: readonly Participant[], b: readonly Participant[], judged: PersonsJudged): boolean {
  const others = Map.groupBy(persons(b), sideOf);
  return [...Map.groupBy(persons(a), sideOf)].every(([side, own]) => {
    const there = others.get(side);
    return there === undefined || own.some((one) => there.some((other) => isSamePerson(one.name, other.name, judged)));
  });
}

function persons(participants: readonly Participant[]): Participant[] {
  return participants.filter(({ kind }) => kind === 'person');
}
