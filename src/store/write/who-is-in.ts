import type { FullReading } from '../../record/reading-shape.ts';
import type { Rows } from './rows.ts';
import { reach } from './words.ts';

type Side = 'actor' | 'recipient';

/** Who does or suffers each event, and who speaks or is spoken of in the reading: by country, and by number (`a12`) in the record. */
export function whoIsIn(reading_id: number, reading: FullReading, resolved: ReadonlyMap<string, number | null>): Rows {
  const actors = new Map(reading.actors.map((actor) => [actor.id, actor]));
  const codes = (id: string) => {
    const number = resolved.get(id) ?? null;
    return [actors.get(id)?.country ?? [], number === null ? [] : `a${number}`].flat();
  };
  // What a group does and says counts for everybody in it.
  const withMembers = (ids: readonly string[]) => each(ids.flatMap((id) => [id, ...(actors.get(id)?.members ?? [])]).flatMap(codes));
  const published = reading.document.date;
  const voices = (role: 'speaker' | 'about', whose: readonly string[]) =>
    whose.map((who) => ({ who, role, day: published ?? '', reading_id }));
  return {
    event_parties: reading.events.flatMap(({ id, actor, recipient, reciprocal, when }) => {
      const sides: Readonly<Record<Side, readonly string[]>> = reciprocal
        ? { actor: [...actor, ...recipient], recipient: [...actor, ...recipient] }
        : { actor, recipient };
      return (['actor', 'recipient'] as const).flatMap((role) =>
        withMembers(sides[role]).map((who) => ({ who, role, day: when?.start ?? published ?? '', reading_id, event: id })),
      );
    }),
    voices: [
      ...voices('speaker', withMembers(reading.statements.flatMap(({ speaker }) => speaker ?? []))),
      ...voices('about', each(spokenOf(reading).flatMap(codes))),
    ],
  };
}

/** Actors that are mentioned in what somebody says. */
function spokenOf({ actors, statements }: FullReading): string[] {
  const said = statements.map(({ content }) => reach(content));
  return actors
    .filter(({ mentions }) =>
      mentions.some(({ span: [start, end] }) => said.some(({ span_start, span_end }) => start >= span_start && end <= span_end)),
    )
    .map(({ id }) => id);
}

function each(codes: readonly string[]): string[] {
  return [...new Set(codes)];
}
