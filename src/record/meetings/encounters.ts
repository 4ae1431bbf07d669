import type { ActorJson, EventJson, FullReading } from '../reading-shape.ts';
import { type Encounter, type MeetingKind, type Participant, sidesOf } from './encounter.ts';

/** What somebody only asks for, offers or imagines is no meeting yet. */
const TOLD = new Set(['happened', 'ongoing', 'planned', 'denied']);
const PAST = new Set(['happened', 'ongoing']);
/** CAMEO: "express intent to meet or negotiate". */
const TO_MEET = '036';
/** CAMEO's codes of talks that may be held face to face or not. */
const OPEN = new Set([null, '040', '046']);
const BY_WIRE = new Set(['consult/call', 'consult/speak']);

/** The accounts of meetings, calls and visits in one reading; `reading`: its number in the record. */
export function encountersOf(given: FullReading, reading: number): Encounter[] {
  const actors = new Map(given.actors.map((actor) => [actor.id, actor]));
  const told = given.events.filter(isTold);
  const first = told.filter(({ type }) => type === 'CONSULT').toSorted((a, b) => a.span[0] - b.span[0])[0];
  return told.flatMap((event) => {
    const participants = [...new Set([...event.actor, ...event.recipient])].flatMap((id) => participantsOf(id, actors));
    if (sidesOf(participants).length < 2) return [];
    const { start, end } = daysOf(event, event === first ? given.document.date : null);
    return [
      {
        reading,
        event: event.id,
        document: given.document.id,
        kind: kindOf(event, participants),
        participants,
        start,
        end,
        place: given.places.find(({ id }) => id === event.place)?.name ?? null,
        status: event.status,
        ...voucherOf(event, given, actors),
      },
    ];
  });
}

/** What is announced is an intention to meet. */
function isTold({ type, cameo, status }: EventJson): boolean {
  return type === 'CONSULT' ? TOLD.has(status) : type === 'AGREE' && cameo === TO_MEET && status === 'planned';
}

/** Members stand for a group. */
function participantsOf(id: string, actors: ReadonlyMap<string, ActorJson>): Participant[] {
  const actor = actors.get(id);
  if (!actor) return [];
  if (actor.members.length > 0)
    return actor.members.flatMap((member) => (member === id ? [] : participantsOf(member, withoutMembers(member, actors))));
  const { kind, name, country, offices } = actor;
  return [{ kind, name, country, office: offices[0]?.title ?? null }];
}

/** Groups of groups end after one step. */
function withoutMembers(id: string, actors: ReadonlyMap<string, ActorJson>): ReadonlyMap<string, ActorJson> {
  const actor = actors.get(id);
  return actor ? new Map([[id, { ...actor, members: [] }]]) : new Map();
}

/** A text that tells of a meeting first and names no day reports it on the day, as readouts do; later ones may be long past. */
function daysOf(event: EventJson, published: string | null): { start: string | null; end: string | null } {
  const start = event.when?.start ?? null;
  const end = event.when?.end ?? null;
  if (start !== null || end !== null) return { start: start ?? end, end: end ?? start };
  const day = PAST.has(event.status) ? published : null;
  return { start: day, end: day };
}

function kindOf({ mode, cameo, place, by }: EventJson, participants: readonly Participant[]): MeetingKind | null {
  if (mode === 'phone' || (cameo === TO_MEET && BY_WIRE.has(by))) return 'call';
  if (cameo === TO_MEET && by !== 'consult/visit') return null;
  if (mode !== 'visit' && cameo !== TO_MEET) return OPEN.has(cameo) && place === null ? null : 'meeting';
  const sides = sidesOf(participants.filter(({ kind }) => kind === 'person'));
  return sides.length < 2 ? 'visit' : 'meeting';
}

function voucherOf(
  { channel }: EventJson,
  { channels }: FullReading,
  actors: ReadonlyMap<string, ActorJson>,
): { side: string | null; channel: string | null } {
  const found = channels.find(({ id }) => id === channel) ?? channels.find(({ kind }) => kind === 'outlet');
  if (!found) return { side: null, channel: null };
  const issuer = found.issuer === null ? undefined : actors.get(found.issuer);
  return { side: issuer?.country ?? null, channel: issuer?.name ?? found.kind };
}
