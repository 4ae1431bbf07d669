import type { Office } from '../../../api/index.ts';
import type { Journey, Meeting } from '../../../record/index.ts';
import type { ActorRow } from '../../../store/index.ts';
import type { Drawing } from '../drawing.ts';
import { officesOverTime } from './offices.ts';
import { partners } from './partners.ts';
import { journeysOverTime, stopsByHost, tripsByYear } from './travel.ts';

interface Career {
  readonly offices: readonly Office[];
  readonly meetings: readonly Meeting[];
  readonly journeys: readonly Journey[];
}

/** The charts of an actor by their names. */
export function actorCharts({ kind, country }: ActorRow, { offices, meetings, journeys }: Career): Map<string, Drawing> {
  const drawings = [
    officesOverTime(offices),
    partners(meetings, country),
    journeysOverTime(journeys, kind === 'state'),
    tripsByYear(journeys),
    stopsByHost(journeys),
  ];
  return new Map(drawings.flatMap((drawing) => (drawing === null ? [] : [[drawing.name, drawing] as const])));
}
