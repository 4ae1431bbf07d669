import { personTies, type Record, stateTies } from '../../store/index.ts';
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
export async function networkOfPersons(record: Record, year?: number): Promise<Network> {
  const met = await personTies(record, year, MOST);
  const nodes = new Map<string, NetworkNode>();
  const idOf = ({ name, country }: Omit<NetworkNode, 'id'>) => {
    const id = `${name} (${country})`;
    nodes.set(id, { id, name, country });
    return id;
  };
  const ties = met.map(({ one, other, times }) => ({ one: idOf(one), other: idOf(other), times, intensity: null }));
  return { nodes: [...nodes.values()], ties };
}
