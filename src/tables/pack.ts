import { readFileSync } from 'node:fs';
import { layOver } from './own/lay-over.ts';
import type { OwnActors } from './own/own-actors.ts';
import type { Tables } from './read-tables.ts';

/** The tables as one text, a JSON object a line, made from the YAML when it changes: 350 small files are slow to read. */
export function packTables(tables: Tables): string {
  const lines = [
    ...tables.states.map((state) => ({ state })),
    ...tables.organisations.map((organisation) => ({ organisation })),
    ...tables.sources.map((source) => ({ source })),
    ...tables.offices.map((offices) => ({ offices })),
    { titles: tables.titles },
    { actorWords: tables.actorWords },
    { roles: tables.roles },
    { holderSources: tables.holderSources },
    { pastLeaders: tables.pastLeaders },
    { codebook: tables.codebook },
    ...tables.frames.map((frames) => ({ frames })),
    { eventWords: tables.eventWords },
    { eventSettings: tables.eventSettings },
    { peoples: tables.peoples },
    { contextWords: tables.contextWords },
    { personNouns: tables.personNouns },
    { givenNames: tables.givenNames },
    { statePlaces: tables.statePlaces },
    { morePlaces: tables.morePlaces },
    { cities: tables.cities },
    { actorCodes: tables.actorCodes },
  ];
  return `${lines.map((line) => JSON.stringify(line)).join('\n')}\n`;
}

/** Reads what `packTables` wrote. The shapes were checked when it was packed. */
function unpackTables(text: string): Tables {
  const all = JSON.parse(`[${text.trimEnd().replaceAll('\n', ',')}]`) as Record<string, unknown>[];
  const of = <T>(kind: string): T[] => all.flatMap((line) => (kind in line ? [line[kind] as T] : []));
  return {
    states: of('state'),
    organisations: of('organisation'),
    sources: of('source'),
    titles: of('titles')[0] as Tables['titles'],
    actorWords: of('actorWords')[0] as Tables['actorWords'],
    offices: of('offices'),
    roles: of('roles')[0] as Tables['roles'],
    holderSources: of('holderSources')[0] as Tables['holderSources'],
    pastLeaders: of('pastLeaders')[0] as Tables['pastLeaders'],
    codebook: of('codebook')[0] as Tables['codebook'],
    frames: of('frames'),
    eventWords: of('eventWords')[0] as Tables['eventWords'],
    eventSettings: of('eventSettings')[0] as Tables['eventSettings'],
    peoples: of('peoples')[0] as Tables['peoples'],
    contextWords: of('contextWords')[0] as Tables['contextWords'],
    personNouns: of('personNouns')[0] as Tables['personNouns'],
    givenNames: of('givenNames')[0] as Tables['givenNames'],
    statePlaces: of('statePlaces')[0] as Tables['statePlaces'],
    morePlaces: of('morePlaces')[0] as Tables['morePlaces'],
    cities: of('cities')[0] as Tables['cities'],
    actorCodes: of('actorCodes')[0] as Tables['actorCodes'],
    coded: [],
  };
}

export const DATA = new URL('../../data/', import.meta.url);
export const PACK = new URL('tables.pack', DATA);

let loaded: Tables | undefined;

/** All tables, read once, on first use. The pack is made by `scripts/pack-tables.ts`; a test tells when it is out of date. */
export function tables(): Tables {
  loaded ??= unpackTables(readFileSync(PACK, 'utf8'));
  return loaded;
}

/** Lays a user's own actors over the tables, for all that this thread reads from here on. */
export function useOwnActors(own: OwnActors): void {
  loaded = layOver(tables(), own);
}
