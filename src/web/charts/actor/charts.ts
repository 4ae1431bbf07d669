import type { Office } from '../../../api/index.ts';
import type { Journey, Meeting } from '../../../record/index.ts';
import type { ActorRow } from '../../../store/index.ts';
import { byName, type Drawing } from '../drawing.ts';
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
  return byName([
    officesOverTime(offices),
    partners(meetings, country),
    journeysOverTime(journeys, kind === 'state'),
    tripsByYear(journeys),
    stopsByHost(journeys),
  ]);
}
