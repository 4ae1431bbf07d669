import { checkOffices } from '../check-offices.ts';
import { type Offices, OfficesShape } from '../office-shapes.ts';
import type { Tables } from '../read-tables.ts';
import { type Filed, type Organisation, OrganisationShape, type State } from '../shapes.ts';
import { readYamlParts, TableError, type YamlPart } from '../yaml-table.ts';
import { checkOwn } from './check-own.ts';
import { type ReadDictionary, readDictionary } from './dictionary.ts';
import { type OwnActors, OwnStateShape } from './own-actors.ts';

/** A user's file of actors as it was read from disk. */
export interface ActorFile {
  readonly file: string;
  readonly text: string;
}

/**
 * Reads a user's own actors: YAML (`.yaml`, `.yml`) in the shapes of `data/states`, `data/organisations` and `data/offices`, one
 * or more a file with `---` between them; any other file is an actor dictionary of the PETRARCH family. Throws a TableError that
 * names all that is wrong as `file:line: what`; then nothing is taken.
 */
export function readOwnActors(files: readonly ActorFile[], tables: Tables): OwnActors {
  const problems: string[] = [];
  const states: Filed<State>[] = [];
  const organisations: Filed<Organisation>[] = [];
  const offices: Filed<Offices>[] = [];
  const dictionaries: ReadDictionary[] = [];
  const attempt = (read: () => void): void => {
    try {
      read();
    } catch (error) {
      if (!(error instanceof TableError)) throw error;
      problems.push(...error.problems);
    }
  };
  for (const { file, text } of files) {
    const takePart = (part: YamlPart): void => {
      if (part.keys.includes('iso3')) states.push({ file, table: part.check(OwnStateShape) });
      else if (part.keys.includes('of')) offices.push({ file, table: part.check(OfficesShape) });
      else if (part.keys.includes('code')) organisations.push({ file, table: part.check(OrganisationShape) });
      else throw new TableError([`${file}:${part.line}: neither a state (iso3), an organisation (code) nor offices (of)`]);
    };
    if (/\.ya?ml$/i.test(file))
      attempt(() => {
        for (const part of readYamlParts(file, text)) attempt(() => takePart(part));
      });
    else
      attempt(() => {
        dictionaries.push(readDictionary(file, text, tables));
      });
  }
  const lines = new Map(files.map(({ file, text }) => [file, text]));
  const placeOf = (file: string, words: string): string => {
    const text = lines.get(file) ?? '';
    return `${file}:${text.slice(0, Math.max(0, text.indexOf(words))).split('\n').length}`;
  };
  const codes = new Set([
    ...[...tables.states, ...states.map(({ table }) => table)].map(({ iso3 }) => iso3),
    ...[...tables.organisations, ...organisations.map(({ table }) => table)].map(({ code }) => code),
  ]);
  problems.push(...checkOffices(offices, codes, placeOf), ...checkOwn({ states, organisations, offices }, tables, codes, placeOf));
  if (problems.length > 0) throw new TableError(problems);
  const bare = <T>(filed: readonly Filed<T>[]): T[] => filed.map(({ table }) => table);
  return {
    states: [...dictionaries.flatMap((one) => one.states), ...bare(states)],
    organisations: [...dictionaries.flatMap((one) => one.organisations), ...bare(organisations)],
    offices: offices.map(({ file, table }) => vouchedBy(file, table)),
    coded: dictionaries.flatMap((one) => one.coded),
    files: files.map(({ file }) => file),
  };
}

/** Holders without a source of their own are on record on the file's word. */
function vouchedBy(file: string, table: Offices): Offices {
  const offices = table.offices.map((office) => ({ ...office, holders: office.holders.map((holder) => ({ source: file, ...holder })) }));
  return { ...table, offices };
}
