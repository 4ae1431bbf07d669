import type { ReadingJson } from '../export/index.ts';

export interface ExampleOutcome {
  readonly frame: string;
  readonly example: string;
  readonly right: boolean;
  /** What was read, in the example's own notation. */
  readonly got: string;
}

/** Holds a frame's example (`sentence ⇒ TYPE ACTOR → RECIPIENT status`, or `⇒ none`) against a reading of its sentence. */
export function judgeExample(frame: string, example: string, reading: ReadingJson): ExampleOutcome {
  const want = example.split(' ⇒ ')[1] ?? '';
  const read = reading.events.map((event) => tellEvent(reading, event));
  return { frame, example, right: want === 'none' ? read.length === 0 : read.includes(want), got: read.join('; ') || 'none' };
}

function tellEvent({ actors }: ReadingJson, event: ReadingJson['events'][number]): string {
  const side = (ids: readonly string[]): string => {
    const countries = ids.flatMap((id) => countriesOf(actors, id));
    return [...new Set(countries)].join(' ') || '-';
  };
  return `${event.type} ${side(event.actor)} → ${side(event.recipient)} ${event.status}`;
}

function countriesOf(actors: ReadingJson['actors'], id: string): string[] {
  const actor = actors.find((one) => one.id === id);
  if (!actor) return [];
  return actor.country ? [actor.country] : actor.members.flatMap((member) => countriesOf(actors, member));
}
