import type { Journey, Meeting } from '../../record/index.ts';
import { type ActorRow, namesOf } from '../../store/index.ts';
import type { Shelf } from '../shelf.ts';

interface Encounters {
  /** The latest first. */
  readonly meetings: readonly Meeting[];
  readonly journeys: readonly Journey[];
}

/** Meetings and journeys of an actor: of a state, those of whoever stands for it; of others, those under any name they were met by. */
export async function meetingsOf(shelf: Shelf, { actor, kind, country }: ActorRow): Promise<Encounters> {
  const names = await namesOf(shelf.record, actor);
  const isIt = (other: { readonly name: string; readonly country: string | null }): boolean =>
    kind === 'state' && country !== null
      ? other.country === country
      : names.has(other.name) && (country === null || other.country === null || other.country === country);
  const meetings = (await shelf.latestMeetings()).filter(({ participants }) => participants.some(isIt));
  const journeys = (await shelf.journeys()).filter(({ stops }) => stops.some(({ visitor }) => isIt(visitor)));
  return { meetings, journeys: journeys.toReversed() };
}
