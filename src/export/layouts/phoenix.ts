import type { Actor, Reading } from '../../domain/index.ts';
import { cameoActor, codeOf, DONE, dyadsOf, quadNumber, stateName } from './dyads.ts';
import { type Row, toRows } from './rows.ts';

const ACTOR = ['Full', 'Entity', 'Role', 'Attribute'] as const;

/** The 26 columns of Phoenix; its files have no header. */
export const PHOENIX = [
  'EventID',
  'Date',
  'Year',
  'Month',
  'Day',
  ...ACTOR.map((name) => `SourceActor${name}` as const),
  ...ACTOR.map((name) => `TargetActor${name}` as const),
  'EventCode',
  'EventRootCode',
  'QuadClass',
  'Goldstein',
  'Issues',
  'Lat',
  'Lon',
  'LocationName',
  'StateName',
  'CountryName',
  'SentenceID',
  'URLs',
  'Sources',
] as const;

type PhoenixRow = Row<(typeof PHOENIX)[number]>;

/**
 * Events of a reading as rows of Phoenix, a row a dyad; events that have not taken place are left out, as Phoenix has none. An actor is
 * its whole CAMEO code, its state, its first sector and the others, in the order in which Phoenix's own pipeline writes them. Issues are
 * PLOVER's contexts.
 */
export function readingToPhoenix(reading: Reading, story?: number): string {
  const { document } = reading;
  const rows = dyadsOf(reading, ({ status }) => DONE.has(status), story).map((dyad): PhoenixRow => {
    const [year, month, date] = dyad.day?.split('-') ?? [];
    return {
      EventID: dyad.id,
      Date: dyad.day?.replaceAll('-', ''),
      Year: year,
      Month: month,
      Day: date,
      ...actorColumns('Source', dyad.source, dyad.day),
      ...(dyad.target && actorColumns('Target', dyad.target, dyad.day)),
      EventCode: dyad.code,
      EventRootCode: dyad.code.slice(0, 2),
      QuadClass: quadNumber(dyad.event.quad),
      Goldstein: dyad.event.intensity,
      Issues: dyad.event.contexts.join(';'),
      Lat: dyad.place?.lat,
      Lon: dyad.place?.lon,
      LocationName: dyad.place?.name,
      CountryName: stateName(dyad.place?.country),
      SentenceID: `${document.id}_${dyad.sentence}`,
      URLs: document.url,
      Sources: document.publisher,
    };
  });
  return toRows(PHOENIX, rows);
}

function actorColumns(side: 'Source' | 'Target', actor: Actor, day: string | null): PhoenixRow {
  return {
    [`${side}ActorFull`]: cameoActor(actor, day),
    [`${side}ActorEntity`]: codeOf(actor.country, 'cameo', day),
    [`${side}ActorRole`]: actor.sectors[0],
    [`${side}ActorAttribute`]: actor.sectors.slice(1).join(';'),
  };
}
