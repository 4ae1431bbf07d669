import type { Doubt, Place, Timex } from '../../domain/index.ts';
import { eventLines } from './event.ts';
import { fillLines } from './fill.ts';
import type { Ink } from './ink.ts';
import type { LookUp } from './look-up.ts';
import type { Below } from './place.ts';
import { statementLines, tellMade } from './statement.ts';

/** The records of one sentence: statements, events, times, doubts, each with its id or sign in the gutter. */
export function belowLines(below: Below, find: LookUp, width: number, gutter: number, ink: Ink): string[] {
  return [
    ...below.statements.flatMap((statement) => statementLines(statement, find, width, gutter, ink)),
    ...below.events.flatMap((event) => eventLines(event, find, width, gutter, ink)),
    ...below.times.flatMap((time) => timeLines(time, find, width, gutter, ink)),
    ...below.where.flatMap((place) => whereLines(place, find, width, gutter, ink)),
    ...below.doubts.flatMap((doubt) => doubtLines(doubt, find, width, gutter, ink)),
  ];
}

function timeLines(time: Timex, find: LookUp, width: number, gutter: number, ink: Ink): string[] {
  const lead = { text: time.id.padStart(gutter - 2), paint: ink.quiet };
  const value = [
    { text: `${find.words([time.span])} = ` },
    { text: time.value, paint: ink.time },
    { text: ` · ${time.type} · ${tellMade(time)}`, paint: ink.quiet },
  ];
  return fillLines(value, { width, indent: gutter, lead });
}

function whereLines(place: Place, find: LookUp, width: number, gutter: number, ink: Ink): string[] {
  const lead = { text: place.id.padStart(gutter - 2), paint: ink.quiet };
  const country = place.country ? ` (${place.country})` : '';
  const pieces = [
    { text: `${find.words([place.span])} = ${place.name}${country}` },
    { text: `${place.lat === null ? '' : ` · ${place.lat}, ${place.lon}`} · ${tellMade(place)}`, paint: ink.quiet },
  ];
  return fillLines(pieces, { width, indent: gutter, lead });
}

function doubtLines(doubt: Doubt, find: LookUp, width: number, gutter: number, ink: Ink): string[] {
  const lead = { text: '?'.padStart(gutter - 2), paint: ink.doubt };
  const words = find.words([doubt.span]);
  const about = words && words.length <= width ? ` “${words}”` : '';
  const pieces = [
    { text: doubt.code, paint: ink.doubt },
    { text: `${about}${doubt.note ? `: ${doubt.note}` : ''}` },
    { text: ` · by ${doubt.by}`, paint: ink.quiet },
  ];
  return fillLines(pieces, { width, indent: gutter, lead });
}
