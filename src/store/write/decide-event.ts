import { createHash } from 'node:crypto';
import { chooseEvent, type Known } from '../../record/same-event/choose-event.ts';
import type { Telling } from '../../record/same-event/telling.ts';
import { type Place, placeToText } from '../queries/event-place.ts';
import { type EventJudgement, sharedPlace } from '../queries/judged-events.ts';

/** What a document tells of an event, and where. */
export interface EventAccount {
  readonly telling: Telling;
  readonly place: Place;
}

/**
 * The event that an account is of: the one that people say, else the known one most like it, else a new one. `find`: the event of the
 * account at a place; `taken`: names that the document's other events have.
 */
export async function decideEvent(
  { telling, place }: EventAccount,
  known: readonly Known[],
  judgements: readonly EventJudgement[],
  find: (place: Place) => Promise<string | null>,
  taken: ReadonlySet<string>,
): Promise<string> {
  const here = judgements.filter(({ own }) => sharedPlace(own, place) > 0);
  const named = async (verdict: EventJudgement['verdict']) => {
    const found: string[] = [];
    for (const judgement of here) if (judgement.verdict === verdict) found.push((await find(judgement.other)) ?? '');
    return found.filter((event) => event !== '');
  };
  const [same, apart] = [await named('same'), await named('different')];
  const chosen =
    same.find((event) => !apart.includes(event)) ??
    chooseEvent(
      telling,
      known.filter(({ event }) => !apart.includes(event)),
    );
  return chosen ?? nameOf(place, [...taken, ...apart]);
}

/** Told by the account that it was met in first; the same while that stands where it does. */
function nameOf(place: Place, taken: readonly string[]): string {
  for (let number = 0; ; number++) {
    const text = number === 0 ? placeToText(place) : `${placeToText(place)} ${number}`;
    const name = `h${createHash('sha256').update(text).digest('hex').slice(0, 12)}`;
    if (!taken.includes(name)) return name;
  }
}
