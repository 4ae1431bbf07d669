import type { Office } from '../../../api/index.ts';
import type { Journey } from '../../../record/index.ts';
import type { ActorRow } from '../../../store/index.ts';
import { byName, type Drawing } from '../drawing.ts';
import { officesOverTime } from './offices.ts';
import { partnersMet } from './partners.ts';
import { journeysOverTime, stopsByHost, tripsByYear } from './travel.ts';

interface Career {
  readonly offices: readonly Office[];
  /** Meetings that were held, by the other country. */
  readonly partners: readonly (readonly [country: string, meetings: number])[];
  readonly journeys: readonly Journey[];
}

/** The charts of an actor by their names. */
export function actorCharts({ kind }: ActorRow, { offices, partners, journeys }: Career): Map<string, Drawing> {
  return byName([
    officesOverTime(offices),
    partnersMet(partners),
    journeysOverTime(journeys, kind === 'state'),
    tripsByYear(journeys),
    stopsByHost(journeys),
  ]);
}
