import { readdirSync, readFileSync } from 'node:fs';
import type { z } from 'zod';
import { findClashes } from './clashes.ts';
import {
  type ActorWords,
  ActorWordsShape,
  type Filed,
  type Organisation,
  OrganisationShape,
  type Source,
  SourceShape,
  type State,
  StateShape,
  type TitleLexicon,
  TitlesShape,
} from './shapes.ts';
import { findSourceClashes } from './source-clashes.ts';
import { readYamlTable, TableError } from './yaml-table.ts';

export interface Tables {
  readonly states: readonly State[];
  readonly organisations: readonly Organisation[];
  readonly sources: readonly Source[];
  readonly titles: TitleLexicon;
  readonly actorWords: ActorWords;
}

/** Reads and checks the YAML under `data` (a folder's address, ending in `/`). Throws a TableError with all that is wrong. */
export function readTables(data: URL): Tables {
  const problems: string[] = [];
  const states = readFolder(data, 'states', StateShape, problems);
  const organisations = readFolder(data, 'organisations', OrganisationShape, problems);
  const sources = readFolder(data, 'sources', SourceShape, problems);
  problems.push(...findClashes(states, organisations), ...findSourceClashes(sources, states, organisations));
  const titles = readOne(data, 'lexicon/titles.yaml', TitlesShape, problems);
  const actorWords = readOne(data, 'lexicon/actor-words.yaml', ActorWordsShape, problems);
  if (problems.length > 0 || !titles || !actorWords) throw new TableError(problems);
  return {
    states: states.map((filed) => filed.table),
    organisations: organisations.map((filed) => filed.table),
    sources: sources.map((filed) => filed.table),
    titles,
    actorWords,
  };
}

function readFolder<T>(data: URL, folder: string, shape: z.ZodType<T>, problems: string[]): Filed<T>[] {
  const files = readdirSync(new URL(`${folder}/`, data))
    .filter((file) => file.endsWith('.yaml'))
    .sort();
  return files.flatMap((name) => {
    const file = `${folder}/${name}`;
    const table = readOne(data, file, shape, problems);
    return table ? [{ file, table }] : [];
  });
}

function readOne<T>(data: URL, file: string, shape: z.ZodType<T>, problems: string[]): T | null {
  try {
    return readYamlTable(`data/${file}`, readFileSync(new URL(file, data), 'utf8'), shape);
  } catch (error) {
    if (!(error instanceof TableError)) throw error;
    problems.push(...error.problems);
    return null;
  }
}
