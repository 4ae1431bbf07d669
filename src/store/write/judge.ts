import { bringTogether, type JudgedKind, type Judgement, type Verdict } from '../../record/index.ts';
import type { Database } from '../engines/engine.ts';
import { RecordFault } from '../engines/fault.ts';
import { textToPlace } from '../queries/event-place.ts';
import { inForce } from '../queries/judgements.ts';
import { encountersIn } from '../queries/meetings/encounters.ts';
import type { Record } from '../record.ts';
import type { RecordKey } from '../record-key.ts';
import { recountDocuments } from './count-documents.ts';
import { regroupEvents } from './regroup-events.ts';
import { regroupMeetings } from './regroup-meetings.ts';

/** Something to judge: an actor's key or an event's place, and a name for people. */
export interface Meant {
  readonly key: string;
  readonly name: string;
}

export interface Judged {
  readonly kind: JudgedKind;
  readonly a: Meant;
  readonly b: Meant;
  readonly verdict: Verdict;
  /** A person's name. */
  readonly by: string;
  readonly note: string | null;
}

/**
 * Writes a person's judgement down and brings actors together or keeps them apart by it; its number. The same judgement again is
 * the one that is there. Throws a RecordFault where another person's judgement in force says otherwise.
 */
export async function judge(record: Record, judged: Judged): Promise<number> {
  const { kind, verdict, by, note } = judged;
  const [a, b] = [judged.a.key, judged.b.key];
  if (a === b) throw new RecordFault('the two are one already: they have one key, and cannot be judged');
  return record.write(async (db) => {
    const about = await aroundOf(db, kind, a, b);
    const own = about.judgements.filter(({ score }) => score === null);
    const before = own.find((one) => (one.a === a && one.b === b) || (one.a === b && one.b === a));
    if (before?.verdict === verdict) return before.id;
    const made: Judgement = { id: Number.MAX_SAFE_INTEGER, a, b, verdict, score: null };
    checkAgreement(about.members, [...own, made]);
    const names = { a_name: judged.a.name, b_name: judged.b.name };
    const { id } = await db
      .insertInto('judgements')
      .values({ kind, a, b, ...names, verdict, score: null, judged_by: by, note, judged_at: record.now() })
      .returning('id')
      .executeTakeFirstOrThrow();
    if (kind === 'actor') await arrange(db, about.members, [...about.judgements, { ...made, id }]);
    else await regroupEvents(db, [a, b]);
    await regroupMeetings(db, await encountersAbout(db, kind, [...about.members]), record.now());
    return id;
  });
}

/** Takes a judgement back; it stays in the log. */
export async function withdraw(record: Record, number: number, by: string): Promise<void> {
  await record.write(async (db) => {
    const found = await db.selectFrom('judgements').selectAll().where('id', '=', number).executeTakeFirst();
    if (!found) throw new RecordFault(`${record.engine.where}: no judgement ${number}`);
    if (found.withdrawn_at !== null) return;
    await db.updateTable('judgements').set({ withdrawn_by: by, withdrawn_at: record.now() }).where('id', '=', number).execute();
    const { members, judgements } = await aroundOf(db, found.kind as JudgedKind, found.a, found.b);
    if (found.kind === 'actor') await arrange(db, members, judgements);
    else await regroupEvents(db, [found.a, found.b]);
    await regroupMeetings(db, await encountersAbout(db, found.kind as JudgedKind, [...members]), record.now());
  });
}

/** Accounts of meetings that a judgement may join or part: at those places, or of persons by any of their names. */
async function encountersAbout(db: Database, kind: JudgedKind, about: readonly string[]): Promise<RecordKey[]> {
  if (kind === 'event') return encountersIn(db, about.map(textToPlace));
  return db
    .selectFrom('actors as a')
    .innerJoin('actor_names as o', 'o.actor_id', 'a.id')
    .innerJoin('meeting_participants as p', 'p.name', 'o.name')
    .innerJoin('meeting_accounts as m', 'm.meeting_id', 'p.meeting_id')
    .select(['m.reading_id as reading', 'm.event as record'])
    .distinct()
    .where('a.key', 'in', about)
    .execute();
}

/** What is one with either of two things now, or is judged with any of those, and the judgements in force among them. */
async function aroundOf(db: Database, kind: JudgedKind, a: string, b: string): Promise<{ members: Set<string>; judgements: Judgement[] }> {
  const members = new Set([a, b]);
  let judgements: Judgement[] = [];
  for (let size = 0; size < members.size; ) {
    size = members.size;
    judgements = await inForce(db, kind, [...members]);
    for (const { a, b } of judgements) members.add(a).add(b);
  }
  return { members, judgements };
}

/** People's judgements must be possible all at once. */
function checkAgreement(members: ReadonlySet<string>, own: readonly Judgement[]): void {
  const groups = bringTogether(
    members,
    own.filter(({ verdict }) => verdict === 'same'),
  );
  const against = own.find(({ a, b, verdict }) => verdict === 'different' && groups.get(a)?.has(b));
  if (!against) return;
  const others = own.filter(
    ({ id, a, b }) => id !== Number.MAX_SAFE_INTEGER && groups.get(against.a)?.has(a) && groups.get(against.b)?.has(b),
  );
  const numbers = others.map(({ id }) => id).join(', ');
  throw new RecordFault(`people have judged otherwise; see \`chancery judgements\`, and withdraw one first: ${numbers}`);
}

/** Writes down which actor stands for which: of those that are one, the first that the record met. */
async function arrange(db: Database, members: ReadonlySet<string>, judgements: readonly Judgement[]): Promise<void> {
  const groups = bringTogether(members, judgements);
  const rows = await db
    .selectFrom('actors')
    .select(['id', 'key', 'same_as'])
    .where('key', 'in', [...members])
    .orderBy('id')
    .execute();
  for (const { id, key, same_as } of rows) {
    const first = rows.find((other) => groups.get(key)?.has(other.key))?.id ?? id;
    const stands = first === id ? null : first;
    if (stands !== same_as) await db.updateTable('actors').set({ same_as: stands }).where('id', '=', id).execute();
  }
  await recountDocuments(
    db,
    rows.map(({ id }) => id),
  );
}
