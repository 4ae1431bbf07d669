import { findRelation, meetingYears, type Record } from '../store/index.ts';
import { MeaningReader } from '../work/index.ts';
import { type Network, type NetworkFilter, networkOfPersons, networkOfStates } from './queries/network.ts';

/** Relations and networks kept at once; a relation with many events holds some thousand counts. */
const SOME = 100;

/** An open record, with what takes long to work out kept until the record changes. */
export class Shelf {
  readonly record: Record;
  readonly meanings = new MeaningReader();
  #stamp: string | null = null;
  readonly #kept = new Map<string, Promise<unknown>>();

  constructor(record: Record) {
    this.record = record;
  }

  /** The record stays the caller's to close. */
  async close(): Promise<void> {
    await this.meanings.close();
  }

  /** Years of meetings, calls and visits, in order. */
  years(): Promise<string[]> {
    return this.#keep('years', () => meetingYears(this.record));
  }

  /** States or persons with what ties them. */
  network({ of, year }: NetworkFilter): Promise<Network> {
    return this.#keepSome(`network ${JSON.stringify([of, year])}`, async () =>
      of === 'persons' ? networkOfPersons(this.record, year) : networkOfStates(this.record, year),
    );
  }

  /** What two states (ISO 3166-1 alpha-3) have to do with each other, counted. */
  relation(one: string, other: string): ReturnType<typeof findRelation> {
    return this.#keepSome(`relation ${one} ${other}`, () => findRelation(this.record, { one, other }));
  }

  /** Another one as soon as the record has changed. */
  stamp(): Promise<string> {
    return this.record.engine.stamp(this.record.db);
  }

  /** For what there are many of: those asked for first are let go. */
  #keepSome<Found>(name: string, find: () => Promise<Found>): Promise<Found> {
    const some = [...this.#kept.keys()].filter((kept) => kept.includes(' '));
    if (some.length >= SOME && !this.#kept.has(name)) this.#kept.delete(some[0] as string);
    return this.#keep(name, find);
  }

  async #keep<Found>(name: string, find: () => Promise<Found>): Promise<Found> {
    const stamp = await this.stamp();
    if (stamp !== this.#stamp) {
      this.#kept.clear();
      this.#stamp = stamp;
    }
    const kept = this.#kept.get(name) as Promise<Found> | undefined;
    if (kept) return kept;
    const found = find();
    this.#kept.set(name, found);
    // What failed once may succeed the next time.
    found.catch(() => this.#kept.delete(name));
    return found;
  }
}
