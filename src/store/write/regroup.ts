import type { Database } from '../engines/engine.ts';
import { inRecordOrder, keyOf, type RecordKey } from '../record-key.ts';

/** How accounts of one kind are brought together, and where they and what they make are written. */
export interface Grouping<Account extends RecordKey, Group extends { readonly id: string }> {
  /** Accounts by their keys, those in force or all. */
  find(db: Database, keys: readonly RecordKey[], which: 'in force' | 'ever'): Promise<readonly Account[]>;
  /** Ids of the written groups that hold these accounts. */
  holding(db: Database, keys: readonly RecordKey[]): Promise<readonly string[]>;
  /** The accounts of written groups, in their order. */
  written(db: Database, ids: readonly string[]): Promise<readonly (RecordKey & { readonly id: string })[]>;
  /** Ids of the written groups that a change of these accounts may touch. */
  near(db: Database, accounts: readonly Account[]): Promise<Iterable<string>>;
  join(db: Database, accounts: readonly Account[]): Promise<readonly Group[]>;
  keysOf(group: Group): readonly RecordKey[];
  write(db: Database, groups: readonly Group[], now: string): Promise<void>;
  remove(db: Database, ids: readonly string[]): Promise<void>;
  /** Told of the groups that have other accounts now. */
  note?(db: Database, ids: readonly string[], now: string): Promise<void>;
}

/** Accounts whose surroundings are looked at together: a judgement of a person may touch thousands. */
const AT_ONCE = 500;

/**
 * Brings accounts together anew around those that came, went or were judged: with those near them, those near any that this
 * changes, and so on until nothing changes. The others stay as they are written, so that the cost does not grow with the record.
 */
export async function regroup<Account extends RecordKey, Group extends { readonly id: string }>(
  db: Database,
  grouping: Grouping<Account, Group>,
  touched: readonly RecordKey[],
  now: string,
): Promise<void> {
  for (let at = 0; at < touched.length; at += AT_ONCE) await new Neighbourhood(db, grouping).regroup(touched.slice(at, at + AT_ONCE), now);
}

/** What is looked at: accounts in force, and groups as they are written. */
class Neighbourhood<Account extends RecordKey, Group extends { readonly id: string }> {
  readonly #db: Database;
  readonly #grouping: Grouping<Account, Group>;
  readonly #accounts = new Map<string, Account>();
  /** Keys of the accounts in their order, by the group's id. */
  readonly #written = new Map<string, string>();
  readonly #seen = new Set<string>();

  constructor(db: Database, grouping: Grouping<Account, Group>) {
    this.#db = db;
    this.#grouping = grouping;
  }

  async regroup(touched: readonly RecordKey[], now: string): Promise<void> {
    const grouping = this.#grouping;
    const db = this.#db;
    await this.#addAccounts(touched);
    await this.#addGroups(await grouping.holding(db, touched));
    let groups: readonly Group[] = [];
    // Those that went away may have stood in the way of others.
    for (let news = await grouping.find(db, touched, 'ever'); news.length > 0; news = this.#changedBy(groups)) {
      await this.#addGroups(await grouping.near(db, news));
      groups = await grouping.join(db, [...this.#accounts.values()].toSorted(inRecordOrder));
    }
    const changed = groups.filter((group) => this.#written.get(group.id) !== this.#tell(group));
    const kept = new Set(groups.filter((group) => !changed.includes(group)).map(({ id }) => id));
    await grouping.remove(
      db,
      [...this.#written.keys()].filter((id) => !kept.has(id)),
    );
    await grouping.write(db, changed, now);
    const isNews = (group: Group) => inOrder(this.#written.get(group.id) ?? '') !== inOrder(this.#tell(group));
    await grouping.note?.(
      db,
      changed.filter(isNews).map(({ id }) => id),
      now,
    );
  }

  async #addAccounts(keys: readonly RecordKey[]): Promise<void> {
    for (const account of await this.#grouping.find(this.#db, keys, 'in force')) this.#accounts.set(keyOf(account), account);
  }

  async #addGroups(ids: Iterable<string>): Promise<void> {
    const fresh = [...new Set(ids)].filter((id) => !this.#written.has(id));
    if (fresh.length === 0) return;
    const rows = await this.#grouping.written(this.#db, fresh);
    for (const [id, own] of Map.groupBy(rows, ({ id }) => id)) this.#written.set(id, own.map(keyOf).join());
    await this.#addAccounts(rows);
  }

  /** Accounts of groups that are not as they are written, and have not been looked around from. */
  #changedBy(groups: readonly Group[]): Account[] {
    const now = new Map(groups.map((group) => [group.id, this.#tell(group)]));
    const changed = new Set([
      ...[...now].filter(([id, told]) => this.#written.get(id) !== told).map(([, told]) => told),
      ...[...this.#written].filter(([id, told]) => now.get(id) !== told).map(([, told]) => told),
    ]);
    const keys = [...changed].flatMap((told) => told.split(',')).filter((key) => !this.#seen.has(key));
    for (const key of keys) this.#seen.add(key);
    return keys.flatMap((key) => this.#accounts.get(key) ?? []);
  }

  #tell(group: Group): string {
    return this.#grouping.keysOf(group).map(keyOf).join();
  }
}

function inOrder(told: string): string {
  return told.split(',').toSorted().join();
}
