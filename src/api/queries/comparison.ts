import type { EventStatus } from '../../domain/index.ts';
import { alignAccounts, type FullReading, heldAccounts, type Meeting, type Point } from '../../record/index.ts';
import { readingOf } from '../../store/index.ts';
import { NotThere } from '../problem.ts';
import type { Shelf } from '../shelf.ts';
import { type DocumentRow, documentsOf } from './documents.ts';

export interface Account extends DocumentRow {
  /** Country of whoever vouches; null for the press. */
  readonly side: string | null;
  readonly channel: string | null;
  /** 'planned' where it only announces what was, or is to be, held. */
  readonly status: EventStatus;
}

export interface ComparedAccounts {
  readonly a: FullReading;
  readonly b: FullReading;
  readonly points: readonly Point[];
}

/** The documents that tell of a meeting, each once: what announces it last, else first those of a side, then those with a title, as releases have. */
export async function accountsOf({ record }: Shelf, { accounts }: Meeting): Promise<Account[]> {
  const rows = await documentsOf(
    record,
    accounts.map(({ reading }) => reading),
  );
  const byReading = Map.groupBy(accounts, ({ reading }) => reading);
  return [...byReading]
    .flatMap(([reading, told]) => {
      const row = rows.get(reading);
      const vouched = told.find(({ side }) => side !== null) ?? told[0];
      const [held] = heldAccounts(told);
      return row && vouched && held ? [{ ...row, side: vouched.side, channel: vouched.channel, status: held.status }] : [];
    })
    .toSorted((one, other) => rank(one) - rank(other) || one.reading - other.reading);
}

function rank({ side, title, status }: Account): number {
  return (status === 'planned' ? 3 : 0) + (side === null ? (title === null ? 2 : 1) : 0);
}

/** Which two to set side by side: the ones asked for, else two of what was held that no one side vouches for both, else the first two of these. */
export function choosePair(accounts: readonly Account[], a?: string, b?: string): readonly [Account, Account] | null {
  const held = heldAccounts(accounts);
  const one = accounts.find(({ document }) => document === a) ?? held.find(({ document }) => document !== b) ?? held[0];
  const others = held.filter((account) => account !== one);
  const other =
    accounts.find(({ document }) => document === b && document !== one?.document) ??
    others.find(({ side }) => side === null || side !== one?.side) ??
    others[0];
  return one && other ? [one, other] : null;
}

/** The same of a meeting's accounts. Throws NotThere where one that was asked for is none of them, or where there is only one. */
export async function findPair(shelf: Shelf, meeting: Meeting, a?: string, b?: string): Promise<readonly [Account, Account]> {
  const accounts = await accountsOf(shelf, meeting);
  const unknown = [a, b].find((name) => name !== undefined && !accounts.some(({ document }) => document === name));
  if (unknown !== undefined) throw new NotThere(`No account of ${meeting.id} is ${unknown}.`);
  const pair = choosePair(accounts, a, b);
  if (!pair) throw new NotThere(`Only one account tells of ${meeting.id}.`);
  return pair;
}

export async function compareAccounts({ record, meanings }: Shelf, a: Account, b: Account): Promise<ComparedAccounts> {
  const [left, right] = [await readingOf(record, a.reading), await readingOf(record, b.reading)];
  const [own, other] = await Promise.all([meanings.meaningsOf(left.document), meanings.meaningsOf(right.document)]);
  const points = alignAccounts({ reading: left, meanings: own }, { reading: right, meanings: other });
  return { a: left, b: right, points };
}
