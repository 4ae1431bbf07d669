import type { Journey, Meeting } from '../../record/index.ts';
import { type ActorRow, countJourneys, countMeetings, findJourneys, meetingsAfter, namesOf, partnersMet } from '../../store/index.ts';
import type { Shelf } from '../shelf.ts';
import { takeFirst } from './part.ts';

interface Encounters {
  /** The latest first, so many as are asked for. */
  readonly meetings: readonly Meeting[];
  /** Counted no further than one above {@link MEETINGS_COUNTED}. */
  readonly meetingsInAll: number;
  /** How many meetings that were held each other country took part in; the most first. */
  readonly partners: readonly (readonly [country: string, meetings: number])[];
  /** The latest first, at most {@link JOURNEYS}. */
  readonly journeys: readonly Journey[];
  readonly journeysInAll: number;
}

/** Journeys that are shown and counted: of a large state there may be tens of thousands. */
export const JOURNEYS = 200;
/** A large state has more meetings than are counted while somebody waits. */
export const MEETINGS_COUNTED = 5000;

/** Meetings and journeys of an actor: of a state, those of whoever stands for it; of others, those under any name they were met by. */
export async function meetingsOf(shelf: Shelf, { actor, kind, country }: ActorRow, count: number): Promise<Encounters> {
  const { record } = shelf;
  const names = await namesOf(record.db, actor);
  const ofState = kind === 'state' ? country : null;
  const asked = ofState === null ? { participant: { names: [...names], country } } : { actors: [ofState] };
  const travelling = ofState === null ? { names: [...names], country } : { state: ofState };
  const journeys = await takeFirst(findJourneys(record, 'latest', travelling), JOURNEYS);
  return {
    meetings: (await meetingsAfter(record, asked, null, count)).map(({ row }) => row),
    meetingsInAll: await countMeetings(record, asked, MEETINGS_COUNTED + 1),
    partners: (await partnersMet(record, asked)).filter(([other]) => other !== country),
    journeys,
    journeysInAll: await countJourneys(record, travelling),
  };
}
