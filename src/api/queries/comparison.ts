import { alignAccounts, type FullReading, type Meeting, type Point } from '../../record/index.ts';
import { readingOf } from '../../store/index.ts';
import { NotThere } from '../problem.ts';
import type { Shelf } from '../shelf.ts';
import { type DocumentRow, documentsOf } from './documents.ts';

export interface Account extends DocumentRow {
  /** Country of whoever vouches; null for the press. */
  readonly side: string | null;
  readonly channel: string | null;
}

export interface ComparedAccounts {
  readonly a: FullReading;
  readonly b: FullReading;
  readonly points: readonly Point[];
}

/** The documents that tell of a meeting, each once: first those of a side, then those with a title, as releases have. */
export async function accountsOf({ record }: Shelf, { accounts }: Meeting): Promise<Account[]> {
  const rows = await documentsOf(
    record,
    accounts.map(({ reading }) => reading),
  );
  const byReading = Map.groupBy(accounts, ({ reading }) => reading);
  return [...byReading]
    .flatMap(([reading, [first, ...others]]) => {
      const row = rows.get(reading);
      const vouched = [first, ...others].find((account) => account && account.side !== null) ?? first;
      return row && vouched ? [{ ...row, side: vouched.side, channel: vouched.channel }] : [];
    })
    .toSorted((one, other) => rank(one) - rank(other) || one.reading - other.reading);
}

function rank({ side, title }: Account): number {
  return side === null ? (title === null ? 2 : 1) : 0;
}

/** Which two to set side by side: the ones asked for, else two that no one side vouches for both, else the first two. */
export function choosePair(accounts: readonly Account[], a?: string, b?: string): readonly [Account, Account] | null {
  const [first] = accounts;
  const one = accounts.find(({ document }) => document === a) ?? accounts.find(({ document }) => document !== b) ?? first;
  const others = accounts.filter((account) => account !== one);
  const other =
    others.find(({ document }) => document === b) ?? others.find(({ side }) => side === null || side !== one?.side) ?? others[0];
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
