import type { Journey, Meeting, Undertaking } from '../record/index.ts';
import { findJourneys, findMeetings, findRelation, type Record } from '../store/index.ts';
import { MeaningReader } from '../work/index.ts';
import { type DyadCount, listDyads } from './queries/dyads.ts';
import { type Network, type NetworkFilter, networkOfPersons, networkOfStates } from './queries/network.ts';
import { readUndertakings } from './queries/read-undertakings.ts';

/** Relations and networks kept at once; a relation with many events holds some thousand counts. */
const SOME = 100;
/** Pairs of states that are told among neighbours: there are some forty thousand at most. */
const PAIRS = 50_000;

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

  /** Meetings, calls and visits in order of time; those without a day last. */
  meetings(): Promise<Meeting[]> {
    return this.#keep('meetings', () => findMeetings(this.record));
  }

  /** Those with the latest day first; those without a day last. */
  latestMeetings(): Promise<Meeting[]> {
    return this.#keep('latest-meetings', async () =>
      (await this.meetings()).toSorted((a, b) => (b.start ?? '').localeCompare(a.start ?? '') || a.id.localeCompare(b.id)),
    );
  }

  meetingsById(): Promise<ReadonlyMap<string, Meeting>> {
    return this.#keep('meetings-by-id', async () => new Map((await this.meetings()).map((meeting) => [meeting.id, meeting])));
  }

  /** What was promised, each once with all that tell of it, in order of publication. */
  undertakings(): Promise<Undertaking[]> {
    return this.#keep('undertakings', () => readUndertakings(this.record));
  }

  /** Journeys of office holders, in order of time. */
  journeys(): Promise<Journey[]> {
    return this.#keep('journeys', () => findJourneys(this.record));
  }

  /** Years of meetings, calls and visits, in order. */
  years(): Promise<string[]> {
    return this.#keep('years', async () => {
      const years = (await this.meetings()).flatMap(({ start }) => (start === null ? [] : [start.slice(0, 4)]));
      return [...new Set(years)].toSorted();
    });
  }

  /** Pairs of states that one (ISO 3166-1 alpha-3) belongs to, those with most events first. */
  async neighbours(state: string): Promise<DyadCount[]> {
    const all = await this.#keep('pairs', () => listDyads(this.record, PAIRS));
    return all.filter(({ one, other }) => one === state || other === state);
  }

  /** States or persons with what ties them. */
  network({ of, year }: NetworkFilter): Promise<Network> {
    return this.#keepSome(`network ${JSON.stringify([of, year])}`, async () =>
      of === 'persons' ? networkOfPersons(await this.meetings(), year) : networkOfStates(this.record, year),
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
