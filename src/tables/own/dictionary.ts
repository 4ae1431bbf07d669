import type { Tables } from '../read-tables.ts';
import type { Organisation, State } from '../shapes.ts';
import { TableError } from '../yaml-table.ts';
import { CodeReader } from './dictionary-codes.ts';
import { readCodeDates } from './dictionary-dates.ts';
import { readDictionaryLines, type WrittenCode } from './dictionary-lines.ts';
import { spellNames } from './dictionary-names.ts';
import { findOverlaps } from './dictionary-overlaps.ts';
import { tablesOfCoded } from './dictionary-tables.ts';
import type { CodedActor, CodedTime } from './own-actors.ts';

/** What an actor dictionary adds: names of states and organisations, bodies of states, and all whom it codes. */
export interface ReadDictionary {
  readonly states: readonly State[];
  readonly organisations: readonly Organisation[];
  readonly coded: readonly CodedActor[];
}

/** PETRARCH's code for "leave this out". */
const NOTHING = /^-+$/;

/** Reads an actor dictionary of the PETRARCH family. Throws a TableError that names all that is wrong as `file:line: what`. */
export function readDictionary(file: string, text: string, tables: Tables): ReadDictionary {
  const reader = new CodeReader(tables.actorCodes, tables.states, tables.organisations);
  const lines = readDictionaryLines(text);
  const problems = lines.problems.map(({ line, what }) => ({ line, what }));
  const coded = lines.entries.map((entry): CodedActor => {
    const times = entry.codes.flatMap((code) => {
      const time = readTime(reader, code);
      if (typeof time !== 'string') return time ?? [];
      problems.push({ line: code.line, what: time });
      return [];
    });
    for (const what of findOverlaps(times)) problems.push({ line: entry.line, what: `${entry.names[0]}: ${what}` });
    return { names: entry.names.flatMap(spellNames), times, at: `${file}:${entry.line}` };
  });
  if (problems.length > 0)
    throw new TableError(problems.toSorted((a, b) => a.line - b.line).map(({ line, what }) => `${file}:${line}: ${what}`));
  return { ...tablesOfCoded(coded, tables), coded };
}

function readTime(reader: CodeReader, { code, dates }: WrittenCode): CodedTime | string | null {
  if (NOTHING.test(code)) return null;
  const meaning = reader.read(code);
  if (typeof meaning === 'string') return meaning;
  const days = readCodeDates(dates);
  return typeof days === 'string' ? days : { code: code.toUpperCase(), ...meaning, ...days };
}
