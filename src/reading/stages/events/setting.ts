import type { When } from '../../../domain/index.ts';
import type { Draft } from './draft.ts';
import type { Parties } from './parties.ts';

/** An event with what is known of its time and place. */
export interface Dated {
  readonly draft: Draft;
  readonly when: When | null;
  readonly place: string | null;
}

const SPOKEN = /^(?:SUPPORT|ACCUSE|REQUEST|AGREE|REJECT|THREATEN|AID)$/;

/**
 * What is said or promised at a meeting is said on its day and at its place, unless the text tells another: so is an act of those who met,
 * told without a time after the meeting.
 *
 * `daysBeside`: how many days the sentence of an event tells.
 *
 * Reads: "Kenya met Peru on 5 May 2023. It thanked Peru." → the thanks on 2023-05-05
 * Leaves: "Kenya met Peru on 5 May 2023. Japan thanked Peru."
 */
export function shareSetting(
  parties: Parties,
  events: readonly Dated[],
  day: string | null,
  countryOf: (place: string) => string | null = () => null,
  daysBeside: (draft: Draft) => number = () => 0,
): Dated[] {
  let scene: Dated | null = null;
  const tours: Dated[] = [];
  return events.map((event) => {
    const { draft } = event;
    const held = draft.type === 'CONSULT' && draft.status === 'happened';
    if (held && !scene && (draft.nominal ? isOn(event, day) : event.when || event.place)) scene = event;
    const [first] = tours;
    const next = !first || (draft.by === 'consult/visit' && sameDoers(parties, draft, first.draft));
    const tour = draft.status === 'planned' ? tourOf(parties, event, tours, countryOf) : null;
    // "to Peru on June 3 and Norway on June 6": its day is that of one stop.
    const legged = parties.countries(draft.recipient).length > 1 && daysBeside(draft) > 1;
    if (draft.status === 'planned' && event.when && next && !legged) tours.push(event);
    const shared = draft.status === 'planned' ? tour : isSpokenAt(parties, draft, scene) ? scene : null;
    if (!shared || shared === event || !sameDoers(parties, draft, shared.draft)) return event;
    const when = event.when ?? (shared.when && { ...shared.when, how: 'resolved' as const });
    // "Since May it has given …": not there and then.
    const elsewhen = event.when !== null && event.when.start !== shared.when?.start;
    const apart = draft.status === 'planned' || elsewhen || isTour(parties, shared.draft);
    return { draft, when, place: event.place ?? (apart ? null : shared.place) };
  });
}

/**
 * The journey that a plan is part of, the last that leads to its country. "to Peru on 1 May, then to Japan … in Japan she will meet Ek": of
 * another stop the days are not told; a journey told after it is taken for a leg of the first.
 */
function tourOf(
  parties: Parties,
  { draft, place }: Dated,
  tours: readonly Dated[],
  countryOf: (place: string) => string | null,
): Dated | null {
  const country = place === null ? null : countryOf(place);
  const leadsThere = (tour: Dated): boolean =>
    [...parties.countries(tour.draft.recipient), ...(tour.place === null ? [] : [countryOf(tour.place)])].includes(country);
  const there = country === null ? undefined : tours.findLast(leadsThere);
  if (there) return there;
  const [first] = tours;
  const apart = country !== null && first?.draft.by === 'consult/visit' && draft.by !== 'consult/visit';
  return apart ? null : (first ?? null);
}

/** "visited Peru, Japan and Jordan": in which of them a thing was said is not told. */
function isTour(parties: Parties, { mode, recipient }: Draft): boolean {
  return mode === 'visit' && parties.countries(recipient).length > 1;
}

/** A meeting that only a noun tells of is the scene where it is of the day itself: "following today's talks". */
function isOn({ when }: Dated, day: string | null): boolean {
  return day !== null && when?.start === day;
}

function isSpokenAt(parties: Parties, draft: Draft, scene: Dated | null): boolean {
  return (
    scene !== null &&
    SPOKEN.test(draft.type) &&
    /^(?:happened|offered)$/.test(draft.status) &&
    !draft.nominal &&
    parties.countries(draft.actor).length > 0
  );
}

function sameDoers(parties: Parties, draft: Draft, scene: Draft): boolean {
  const there = parties.countries([...scene.actor, ...scene.recipient]);
  return parties.countries(draft.actor).every((country) => there.includes(country));
}
