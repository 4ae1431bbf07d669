import type { Meeting } from '../../record/index.ts';
import { type Record, stateTies } from '../../store/index.ts';
import { nameOfCode } from '../../tables/index.ts';

/** Somebody or a state in a network. */
export interface NetworkNode {
  /** Of a state its code; of a person the name and country. */
  readonly id: string;
  readonly name: string;
  readonly country: string | null;
}

/** How much two have to do with each other. */
export interface NetworkTie {
  readonly one: string;
  readonly other: string;
  /** Events between states; meetings, calls and visits of persons. */
  readonly times: number;
  /** Mean Goldstein value of events; null for persons. */
  readonly intensity: number | null;
}

export interface Network {
  readonly nodes: readonly NetworkNode[];
  /** Those with most between them first. */
  readonly ties: readonly NetworkTie[];
}

export interface NetworkFilter {
  readonly of: 'states' | 'persons';
  /** This year alone. */
  readonly year?: number | undefined;
}

/** Ties at most: more than that is a tangle. */
const MOST = 160;

export async function networkOfStates(record: Record, year?: number): Promise<Network> {
  const ties = (await stateTies(record, year, MOST)).map(({ events, ...tie }) => ({ ...tie, times: events }));
  const codes = [...new Set(ties.flatMap(({ one, other }) => [one, other]))];
  return { nodes: codes.map((code) => ({ id: code, name: nameOfCode(code) ?? code, country: code })), ties };
}

/** Persons of different states who met, called or visited each other. */
export function networkOfPersons(meetings: readonly Meeting[], year?: number): Network {
  const nodes = new Map<string, NetworkNode>();
  const times = new Map<string, { one: string; other: string; times: number }>();
  for (const { participants, start, status } of meetings) {
    if (status !== 'happened' && status !== 'ongoing') continue;
    if (year !== undefined && start?.slice(0, 4) !== `${year}`) continue;
    const persons = participants.filter(({ kind, country }) => kind === 'person' && country !== null);
    for (const [at, person] of persons.entries())
      for (const other of persons.slice(at + 1)) {
        if (other.country === person.country) continue;
        const [a, b] = [person, other].map(({ name, country }) => ({ id: `${name} (${country})`, name, country }));
        if (!a || !b) continue;
        nodes.set(a.id, a).set(b.id, b);
        const [one, two] = [a.id, b.id].toSorted() as [string, string];
        const tie = times.get(`${one} ${two}`);
        if (tie) tie.times++;
        else times.set(`${one} ${two}`, { one, other: two, times: 1 });
      }
  }
  const ties = [...times.values()]
    .toSorted((a, b) => b.times - a.times || a.one.localeCompare(b.one) || a.other.localeCompare(b.other))
    .slice(0, MOST)
    .map((tie) => ({ ...tie, intensity: null }));
  const used = new Set(ties.flatMap(({ one, other }) => [one, other]));
  return { nodes: [...nodes.values()].filter(({ id }) => used.has(id)), ties };
}
