import { createHash } from 'node:crypto';
import type { EventStatus } from '../../domain/index.ts';
import { type Accounts, type Encounter, type MeetingKind, type Participant, sideOf, sidesOf } from './encounter.ts';
import { type JudgedAccounts, type PersonsJudged, UNJUDGED } from './judged.ts';
import { type Level, levelOf } from './level.ts';
import { isSamePerson } from './same-participant.ts';

/** A meeting, call or visit with all its accounts. */
export interface Meeting {
  /** Stays the same while its first account does. */
  readonly id: string;
  readonly kind: MeetingKind;
  readonly level: Level | null;
  readonly participants: readonly Participant[];
  readonly start: string | null;
  readonly end: string | null;
  readonly place: string | null;
  readonly status: EventStatus;
  readonly accounts: Accounts;
}

/** What has happened is more certain than what was announced. */
const STATUSES: readonly EventStatus[] = ['happened', 'ongoing', 'denied', 'planned'];

export function toMeeting(accounts: Accounts, { persons }: JudgedAccounts = UNJUDGED): Meeting {
  const participants = mergeParticipants(accounts, persons);
  const [first] = accounts;
  const kinds = accounts.map(({ kind }) => kind);
  return {
    id: nameMeeting(first.document, first.event),
    kind: kinds.includes('call') ? 'call' : kinds.every((kind) => kind === 'visit') ? 'visit' : 'meeting',
    level: levelOf(participants),
    participants,
    start: first.start,
    end: first.end,
    place: accounts.find(({ place }) => place !== null)?.place ?? null,
    status: STATUSES.find((status) => accounts.some((account) => account.status === status)) ?? first.status,
    accounts,
  };
}

export function nameMeeting(...first: readonly (string | number)[]): string {
  return `m${createHash('sha256').update(first.join(' ')).digest('hex').slice(0, 12)}`;
}

/** Each person once, under the fullest name; a state, ministry or group only where no person stands for its side. */
function mergeParticipants(accounts: Accounts, judged: PersonsJudged): Participant[] {
  const all = accounts.flatMap(({ participants }) => participants);
  const merged: Participant[] = [];
  for (const one of all.toSorted((a, b) => Number(b.kind === 'person') - Number(a.kind === 'person') || b.name.length - a.name.length)) {
    const known = merged.findIndex(
      (other) => sideOf(other) === sideOf(one) && (one.kind !== 'person' || isSamePerson(other.name, one.name, judged)),
    );
    const other = merged[known];
    if (!other) merged.push(one);
    else if (one.kind === 'person' && other.office === null) merged[known] = { ...other, office: one.office };
  }
  return merged;
}

/** "Biden (USA), Putin (RUS)": for people. */
export function nameParticipants({ participants }: Meeting): string {
  return participants.map(({ name, country }) => (country === null || country === name ? name : `${name} (${country})`)).join(', ');
}

/** Those that tell of what was held; all where it is only announced. */
export function heldAccounts<A extends Pick<Encounter, 'status'>>(accounts: readonly A[]): readonly A[] {
  const held = accounts.filter(({ status }) => status !== 'planned');
  return held.length > 0 ? held : accounts;
}

/** As `chancery meetings --format json` prints it. */
export function meetingToJson(meeting: Meeting): object {
  const { id, kind, level, start, end, place, status } = meeting;
  return {
    id,
    kind,
    level,
    participants: meeting.participants.map(({ kind, name, country, office }) => ({ actor: kind, name, country, office })),
    date: start === null ? null : { start, end },
    place,
    status,
    sides: sidesOf(meeting.participants),
    accounts: meeting.accounts.map(({ document, side, channel, event, status }) => ({ document, side, channel, event, status })),
  };
}
