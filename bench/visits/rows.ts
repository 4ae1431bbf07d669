import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { Reading } from '../../src/domain/index.ts';
import { isLeader } from '../../src/reading/stages/visits/leaders.ts';
import { plainName, sameNameWord, stateByCode, stateByName } from '../../src/tables/index.ts';

/** A journey of the tables. */
export interface RecordRow {
  readonly table: string;
  readonly id: string;
  /** Last name. */
  readonly visitor: string;
  readonly country: string | null;
  readonly countryNames: readonly string[];
  readonly start: string;
  readonly end: string;
}

export interface LinkedRow {
  readonly gold: string;
  readonly id: string;
  readonly docs: readonly string[];
  readonly announced_by?: readonly string[];
  readonly visitor?: string;
  readonly who?: string;
  readonly country?: string;
  readonly start: string;
  readonly end: string;
}

/** A visit as it was read. */
export interface Found {
  readonly document: string;
  readonly published: string;
  readonly id: string;
  readonly visitor: string;
  readonly leader: boolean;
  readonly planned: boolean;
  readonly country: string;
  readonly start: string | null;
  readonly end: string | null;
  readonly journey: { readonly start: string | null; readonly end: string | null } | null;
}

export function foundIn(document: string, published: string, { visits, actors }: Reading): Found[] {
  return visits
    .filter(({ status, country }) => /^(?:happened|ongoing|planned)$/.test(status) && country !== null)
    .map(({ id, visitor, country, start, end, journey, status }) => {
      const actor = actors.find((one) => one.id === visitor);
      const leader = actor !== undefined && isLeader(actor);
      return {
        document,
        published,
        id,
        visitor: actor?.name ?? '',
        leader,
        planned: status === 'planned',
        country: country as string,
        start,
        end,
        journey,
      };
    });
}

/** Do visitor and country agree, and can the days? Of a visit without days the row must lie within three months of the text. */
export function matches(found: Found, row: RecordRow): boolean {
  if (found.country !== row.country || !bears(found.visitor, row.visitor)) return false;
  const [from, to] = boundsOf(found);
  return from <= addDays(row.end, 1) && addDays(row.start, -1) <= to;
}

/** Is the last name among the words of a name, in any common spelling? */
function bears(name: string, last: string): boolean {
  return plainName(name)
    .split(/[\s-]+/)
    .some((word) => sameNameWord(word, plainName(last)));
}

function boundsOf({ start, end, journey, published }: Found): [string, string] {
  const first = start ?? journey?.start ?? end ?? journey?.end;
  if (first === undefined || first === null) return [addDays(published, -90), addDays(published, 90)];
  const last = end ?? journey?.end ?? first;
  return [first.padEnd(10, '-01'), last.length === 10 ? last : `${last.padEnd(7, '-12')}-31`];
}

function addDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}

export function tellsDays({ start }: Found): boolean {
  return start?.length === 10;
}

/** Would the tables hold it? Journeys of the presidents and secretaries that they follow, and of leaders to the United States, in their time. */
export function isInDomain(found: Found, records: readonly RecordRow[]): boolean {
  const [from] = boundsOf(found);
  if (from < '2020-12-20' || from > '2024-12-31') return false;
  if (found.country === 'USA') return found.leader;
  if (/^(?:Jill|Hunter)\b/.test(found.visitor)) return false;
  return records.some(({ table, visitor }) => table === 'us-travels' && bears(found.visitor, visitor));
}

export function asRow({ gold, id, visitor, who, country, start, end }: LinkedRow): RecordRow {
  const table = gold.replace('.csv', '').replaceAll('_', '-');
  return {
    table,
    id,
    visitor: lastName(visitor ?? who ?? ''),
    ...countryOf(visitor === undefined ? (country ?? '') : 'United States'),
    start,
    end,
  };
}

/** Rows from 2021 on, the time of the documents. */
export function readRecords(gold: string): RecordRow[] {
  const read = (name: string): Record<string, string>[] =>
    parse(readFileSync(join(gold, 'records', `${name}.csv`), 'utf8'), { columns: true }) as Record<string, string>[];
  const travels = read('us-travels').map((row) => ({ table: 'us-travels', person: row.name, place: row.country, row }));
  const received = read('us-visits-received').map((row) => ({
    table: 'us-visits-received',
    person: row.visitor,
    place: 'United States',
    row,
  }));
  return [...travels, ...received]
    .filter(({ row }) => (row.start ?? '') >= '2021-01-20' && (row.start ?? '') <= '2024-12-31')
    .map(({ table, person = '', place = '', row }) => ({
      table,
      id: row.id ?? '',
      visitor: lastName(person),
      ...countryOf(place),
      start: row.start ?? '',
      end: row.end ?? '',
    }));
}

function lastName(name: string): string {
  const words = name.replace(/,? (?:Jr\.?|Sr\.?|[IVX]+)$/u, '').split(' ');
  return words.at(-1) ?? '';
}

function countryOf(name: string): { country: string | null; countryNames: readonly string[] } {
  const bare = /\((?<part>[^)]+)\)/.exec(name)?.groups?.part ?? name;
  const state = stateByName(bare) ?? stateByName(name.replace(/ \(.*/, ''));
  return { country: state?.iso3 ?? null, countryNames: state ? (stateByCode(state.iso3)?.names ?? [bare]) : [bare] };
}
