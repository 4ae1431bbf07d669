import { readdirSync, readFileSync } from 'node:fs';
import type { z } from 'zod';
import { type ActorCodes, ActorCodesShape } from './actor-code-shapes.ts';
import { checkOffices } from './check-offices.ts';
import { findClashes } from './clashes.ts';
import { findCodebookClashes } from './codebook-clashes.ts';
import { CameoShape, type Codebook, CodebookShape, CrosswalkShape } from './codebook-shapes.ts';
import {
  type ContextWords,
  ContextWordsShape,
  type EventSettings,
  EventSettingsShape,
  type EventWords,
  EventWordsShape,
  type FrameFile,
  FramesShape,
  type Peoples,
  PeoplesShape,
} from './frame-shapes.ts';
import { type HolderSource, readHolderSources } from './holder-sources.ts';
import { type Offices, OfficesShape, type Roles, RolesShape } from './office-shapes.ts';
import type { CodedActor } from './own/own-actors.ts';
import { type PastLeader, PastLeaderShape } from './past-leader-shape.ts';
import { type MorePlace, MorePlaceShape, type StatePlace, StatePlaceShape } from './place-shapes.ts';
import {
  type ActorWords,
  ActorWordsShape,
  type Filed,
  type GivenNames,
  GivenNamesShape,
  type Organisation,
  OrganisationShape,
  type PersonNouns,
  PersonNounsShape,
  type Source,
  SourceShape,
  type State,
  StateShape,
  type TitleLexicon,
  TitlesShape,
} from './shapes.ts';
import { findSourceClashes } from './source-clashes.ts';
import { readTsvTable } from './tsv-table.ts';
import { readYamlTable, TableError } from './yaml-table.ts';

export interface Tables {
  readonly states: readonly State[];
  readonly organisations: readonly Organisation[];
  readonly sources: readonly Source[];
  readonly titles: TitleLexicon;
  readonly actorWords: ActorWords;
  readonly offices: readonly Offices[];
  readonly roles: Roles;
  readonly holderSources: readonly HolderSource[];
  readonly pastLeaders: readonly PastLeader[];
  readonly codebook: Codebook;
  readonly frames: readonly FrameFile[];
  readonly eventWords: EventWords;
  readonly eventSettings: EventSettings;
  readonly peoples: Peoples;
  readonly contextWords: ContextWords;
  readonly personNouns: PersonNouns;
  readonly givenNames: GivenNames;
  readonly statePlaces: readonly StatePlace[];
  readonly morePlaces: readonly MorePlace[];
  readonly cities: readonly MorePlace[];
  readonly actorCodes: ActorCodes;
  /** Of a user's actor dictionaries; none in the tables as they are. */
  readonly coded: readonly CodedActor[];
}

type EventTables = Pick<Tables, 'codebook' | 'frames' | 'eventWords' | 'eventSettings' | 'peoples' | 'contextWords'>;

/** Reads and checks the YAML under `data` (a folder's address, ending in `/`). Throws a TableError with all that is wrong. */
export function readTables(data: URL): Tables {
  const problems: string[] = [];
  const states = readFolder(data, 'states', StateShape, problems);
  const organisations = readFolder(data, 'organisations', OrganisationShape, problems);
  const sources = readFolder(data, 'sources', SourceShape, problems);
  problems.push(...findClashes(states, organisations), ...findSourceClashes(sources, states, organisations));
  const titles = readOne(data, 'lexicon/titles.yaml', TitlesShape, problems);
  const actorWords = readOne(data, 'lexicon/actor-words.yaml', ActorWordsShape, problems);
  const offices = readFolder(data, 'offices', OfficesShape, problems);
  const codes = new Set([...states.map(({ table }) => table.iso3), ...organisations.map(({ table }) => table.code)]);
  problems.push(...checkOffices(offices, codes, (file, words) => `data/${file}:${lineWith(data, file, words)}`));
  const roles = readOne(data, 'lexicon/offices.yaml', RolesShape, problems);
  const holderSources = readHolderSources('data/holder-sources.tsv', readFileSync(new URL('holder-sources.tsv', data), 'utf8'));
  const pastLeaders = readTsvTable('data/past-leaders.tsv', readFileSync(new URL('past-leaders.tsv', data), 'utf8'), PastLeaderShape);
  const personNouns = readOne(data, 'lexicon/person-nouns.yaml', PersonNounsShape, problems);
  const givenNames = readOne(data, 'lexicon/given-names.yaml', GivenNamesShape, problems);
  const events = readEvents(data, problems);
  const statePlaces = readOne(data, 'gazetteer/states.tsv', StatePlaceShape, problems, readTsvTable);
  const actorCodes = readOne(data, 'codebook/cameo-actors.yaml', ActorCodesShape, problems);
  const morePlaces = readOne(data, 'gazetteer/more-places.tsv', MorePlaceShape, problems, readTsvTable);
  const cities = readOne(data, 'gazetteer/cities.tsv', MorePlaceShape, problems, readTsvTable);
  if (
    problems.length > 0 ||
    !titles ||
    !actorWords ||
    !roles ||
    !events ||
    !statePlaces ||
    !morePlaces ||
    !cities ||
    !personNouns ||
    !givenNames ||
    !actorCodes
  )
    throw new TableError(problems);
  const bare = <T>(filed: readonly Filed<T>[]): T[] => filed.map(({ table }) => table);
  return {
    states: bare(states),
    organisations: bare(organisations),
    sources: bare(sources),
    titles,
    actorWords,
    offices: bare(offices),
    roles,
    holderSources,
    pastLeaders,
    personNouns,
    givenNames,
    ...events,
    statePlaces,
    morePlaces,
    cities,
    actorCodes,
    coded: [],
  };
}

/** The line of a file on which words first stand, for messages. */
function lineWith(data: URL, file: string, words: string): number {
  const text = readFileSync(new URL(file, data), 'utf8');
  return text.slice(0, Math.max(0, text.indexOf(words))).split('\n').length;
}

function readEvents(data: URL, problems: string[]): EventTables | null {
  const plover = readOne(data, 'codebook/plover.yaml', CodebookShape, problems);
  const cameo = readOne(data, 'codebook/cameo.tsv', CameoShape, problems, readTsvTable);
  const crosswalk = readOne(data, 'codebook/cameo-to-plover.tsv', CrosswalkShape, problems, readTsvTable);
  const eventWords = readOne(data, 'lexicon/event-words.yaml', EventWordsShape, problems);
  const frames = readFolder(data, 'lexicon/frames', FramesShape, problems);
  const eventSettings = readOne(data, 'lexicon/event-settings.yaml', EventSettingsShape, problems);
  const peoples = readOne(data, 'lexicon/peoples.yaml', PeoplesShape, problems);
  const contextWords = readOne(data, 'lexicon/context-words.yaml', ContextWordsShape, problems);
  if (!plover || !cameo || !crosswalk || !eventWords || !eventSettings || !peoples || !contextWords) return null;
  const codebook = { ...plover, cameo, crosswalk };
  problems.push(...findCodebookClashes(codebook, frames, eventWords));
  return { codebook, frames: frames.map((filed) => filed.table), eventWords, eventSettings, peoples, contextWords };
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

type ReadTable<T, Row> = (file: string, text: string, shape: z.ZodType<Row>) => T;

function readOne<T>(data: URL, file: string, shape: z.ZodType<T>, problems: string[]): T | null;
function readOne<T>(data: URL, file: string, shape: z.ZodType<T>, problems: string[], read: ReadTable<T[], T>): T[] | null;
function readOne<T>(
  data: URL,
  file: string,
  shape: z.ZodType<T>,
  problems: string[],
  read: ReadTable<unknown, T> = readYamlTable,
): unknown {
  try {
    return read(`data/${file}`, readFileSync(new URL(file, data), 'utf8'), shape);
  } catch (error) {
    if (!(error instanceof TableError)) throw error;
    problems.push(...error.problems);
    return null;
  }
}
