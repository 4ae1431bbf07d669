import type { EventStatus, VisitAct } from '../../domain/index.ts';
import { foldName } from '../actors/name-fold.ts';
import type { StopAccount, Traveller } from './account.ts';

/** One person's stop in one country, as all documents tell it. */
export interface Stop {
  readonly visitor: Traveller;
  readonly country: string;
  readonly status: EventStatus;
  readonly start: string | null;
  readonly end: string | null;
  /** Days of the whole journey where no document tells those of the stop. */
  readonly journey: { readonly start: string | null; readonly end: string | null } | null;
  readonly accounts: readonly StopAccount[];
}

const DAY = 86_400_000;
/** Documents that name no day are taken to tell of a stop within so many days of their own. */
const NEAR = 45;
/** Two stops of a journey lie this far apart at most, and two accounts of a stop a day. */
const AROUND = 3;
/** Days under which accounts are looked up together. */
const STRETCH = 60;

/** Accounts of one stop, and what tells whether a further one is of it. */
interface Group {
  /** In the order in which they were made. */
  readonly number: number;
  readonly accounts: StopAccount[];
  /** Each name once. */
  readonly travellers: Map<string, Traveller>;
  /** The last beginning and the first end that its accounts allow; null where the one that it has allows none. */
  range: [number, number] | null;
}

/** Accounts of the same stop brought together: same person, same country, days that agree; cancelled ones with what was announced. */
export function joinStops(accounts: readonly StopAccount[]): Stop[] {
  const groups: Group[] = [];
  const inOrder = accounts.toSorted(
    (a, b) => Number(isDated(b)) - Number(isDated(a)) || (a.published ?? '').localeCompare(b.published ?? ''),
  );
  const near = new Map<string, Group[]>();
  for (const account of inOrder) {
    const range = rangeOf(account);
    const stretches = stretchesOf(account.country, range);
    let group = firstMade(stretches.flatMap((stretch) => near.get(stretch) ?? [])).find(
      (one) => agreeInTime(one, range) && isSamePerson(one, account),
    );
    if (!group) {
      group = { number: groups.length, accounts: [], travellers: new Map(), range };
      groups.push(group);
      for (const stretch of stretches) near.set(stretch, [...(near.get(stretch) ?? []), group]);
    }
    group.accounts.push(account);
    group.travellers.set(`${account.visitor.name} ${account.visitor.country}`, account.visitor);
    if (group.range && range) group.range = [Math.max(group.range[0], range[0]), Math.min(group.range[1], range[1])];
  }
  return groups.map(({ accounts }) => toStop(accounts));
}

/** Two months of a country each, under which those whose days can agree are found; none where an account allows no day. */
function stretchesOf(country: string, range: [number, number] | null): string[] {
  if (!range) return [];
  const [from, to] = [range[0] - DAY, range[1] + DAY].map((moment) => Math.floor(moment / (STRETCH * DAY))) as [number, number];
  return Array.from({ length: Math.max(0, to - from) + 1 }, (_, at) => `${country} ${from + at}`);
}

function firstMade(groups: readonly Group[]): Group[] {
  return [...new Set(groups)].toSorted((a, b) => a.number - b.number);
}

function isDated({ start, end, journey }: StopAccount): boolean {
  return start !== null || end !== null || journey !== null;
}

function isSamePerson({ travellers }: Group, { visitor }: StopAccount): boolean {
  return travellers.values().every((other) => isSameTraveller(other, visitor));
}

/** The same country, and one name's parts among the other's. */
export function isSameTraveller(a: Traveller, b: Traveller): boolean {
  if (a.country !== null && b.country !== null && a.country !== b.country) return false;
  const [one, other] = [foldName(a.name), foldName(b.name)].toSorted((x, y) => x.length - y.length) as [string[], string[]];
  return one.length > 0 && one.every((part) => other.includes(part) || (part.length === 1 && other.some((long) => long.startsWith(part))));
}

/** With every account of the group. */
function agreeInTime({ range }: Group, own: [number, number] | null): boolean {
  return own !== null && range !== null && range[0] <= own[1] + DAY && own[0] <= range[1] + DAY;
}

/** Days around which other accounts may be of the same journey; null where an account allows none. */
export function daysAround(account: StopAccount): { readonly from: string; readonly to: string } | null {
  const range = rangeOf(account);
  const day = (moment: number) => new Date(moment).toISOString().slice(0, 10);
  return range && { from: day(range[0] - AROUND * DAY), to: day(range[1] + AROUND * DAY) };
}

/** First and last moment that an account allows; null where not even its own day is known. */
function rangeOf({ start, end, journey, published, status }: StopAccount): [number, number] | null {
  const first = start?.value ?? journey?.start ?? end?.value ?? journey?.end ?? null;
  const last = end?.value ?? journey?.end ?? null;
  if (first !== null) {
    const from = Date.parse(first.padEnd(10, '-01'));
    return [
      from,
      last === null
        ? from + 3 * DAY
        : last.length === 10
          ? Date.parse(last)
          : Date.parse(last.padEnd(10, '-01')) + (last.length === 7 ? 31 : 366) * DAY,
    ];
  }
  if (published === null) return null;
  const day = Date.parse(published);
  return status === 'planned' ? [day, day + NEAR * DAY] : [day - NEAR * DAY, day];
}

/** `accounts`: one at least. */
export function toStop(accounts: readonly StopAccount[]): Stop {
  const told = accounts.toSorted((a, b) => (a.published ?? '').localeCompare(b.published ?? ''));
  // What is told after the stop weighs more than its announcement.
  const weighty = told.toSorted((a, b) => Number(a.status === 'planned') - Number(b.status === 'planned'));
  const day = (of: 'start' | 'end') =>
    weighty.map((account) => account[of]?.value ?? null).find((value) => value !== null && value.length === 10) ??
    weighty.map((account) => account[of]?.value).find((value) => value !== undefined) ??
    null;
  const longest = accounts.map(({ visitor }) => visitor).toSorted((a, b) => b.name.length - a.name.length);
  const visitor = longest.find(({ office }) => office !== null) ?? (longest[0] as Traveller);
  const start = day('start');
  const end = day('end');
  const journey = start === null && end === null ? (accounts.find(({ journey }) => journey !== null)?.journey ?? null) : null;
  return {
    visitor: { ...visitor, name: (longest[0] as Traveller).name },
    country: (accounts[0] as StopAccount).country,
    status: statusOf(told),
    start,
    end,
    journey,
    accounts: told,
  };
}

/** The latest word: cancelled, happened, under way, and only then planned. */
function statusOf(told: readonly StopAccount[]): EventStatus {
  const last = told.findLast(({ status }) => status !== 'planned');
  if (!last) return 'planned';
  if (last.status === 'denied') return 'denied';
  return told.some(({ status }) => status === 'happened') ? 'happened' : 'ongoing';
}

/** A field as the first account that tells it has it, those told after the stop before its announcements. */
export function cellOf<K extends 'start' | 'end' | 'days' | 'cities' | 'form' | 'host' | 'met' | 'occasion' | 'firstSince'>(
  { accounts }: Stop,
  field: K,
): StopAccount[K] | null {
  const told = accounts.toSorted((a, b) => Number(a.status === 'planned') - Number(b.status === 'planned'));
  return told.map((account) => account[field]).find((cell) => cell !== null) ?? null;
}

export function actOf({ accounts }: Stop, act: VisitAct): StopAccount['acts'][number] | null {
  return accounts.flatMap(({ acts }) => acts).find(({ value }) => value === act) ?? null;
}
