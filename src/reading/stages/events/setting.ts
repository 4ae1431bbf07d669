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
 * Reads: "Kenya met Peru on 5 May 2023. It thanked Peru." → the thanks on 2023-05-05
 * Leaves: "Kenya met Peru on 5 May 2023. Japan thanked Peru."
 */
export function shareSetting(
  parties: Parties,
  events: readonly Dated[],
  day: string | null,
  countryOf: (place: string) => string | null = () => null,
): Dated[] {
  let scene: Dated | null = null;
  let tour: Dated | null = null;
  return events.map((event) => {
    const { draft } = event;
    const held = draft.type === 'CONSULT' && draft.status === 'happened';
    if (held && !scene && (draft.nominal ? isOn(event, day) : event.when || event.place)) scene = event;
    const next = tour === null || (draft.by === 'consult/visit' && sameDoers(parties, draft, tour.draft));
    if (draft.status === 'planned' && event.when && next) tour = event;
    const shared = draft.status === 'planned' ? tour : isSpokenAt(parties, draft, scene) ? scene : null;
    if (!shared || shared === event || !sameDoers(parties, draft, shared.draft)) return event;
    if (shared === tour && leadsElsewhere(parties, event, tour, countryOf)) return event;
    const when = event.when ?? (shared.when && { ...shared.when, how: 'resolved' as const });
    // "Since May it has given …": not there and then.
    const elsewhen = event.when !== null && event.when.start !== shared.when?.start;
    const apart = draft.status === 'planned' || elsewhen || isTour(parties, shared.draft);
    return { draft, when, place: event.place ?? (apart ? null : shared.place) };
  });
}

/** "to Peru on 1 May, then to Japan … in Japan she will meet Ek": a stop of the tour whose own days are not told here. */
function leadsElsewhere(parties: Parties, { place }: Dated, tour: Dated, countryOf: (place: string) => string | null): boolean {
  const country = place === null ? null : countryOf(place);
  const led = [...parties.countries(tour.draft.recipient), ...(tour.place === null ? [] : [countryOf(tour.place)])];
  return country !== null && tour.draft.by === 'consult/visit' && led.length > 0 && !led.includes(country);
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
