import { type CellFilter, countMonths, fitsCell, type RelationCell } from '../../../record/index.ts';
import type { Relation } from '../../../store/index.ts';
import { stateName } from '../../parts/state-name.ts';
import { byName, type Drawing } from '../drawing.ts';
import { intensity } from './intensity.ts';
import { names } from './names.ts';
import { fields, tones } from './shares.ts';
import { speakers } from './speakers.ts';
import { timeline } from './timeline.ts';

/** The charts of two states by their names; timeline and intensity show what is asked for, the others all there is. */
export function relationCharts(relation: Relation & { readonly cells: readonly RelationCell[] }, filter: CellFilter): Map<string, Drawing> {
  const { one, other, cells } = relation;
  const months = countMonths(cells.filter((cell) => fitsCell(cell, filter)));
  return byName([
    timeline(months),
    intensity(months),
    names(relation.names),
    fields(relation.fields),
    ...[one, other].flatMap((state) => [
      speakers(relation.speakers, state, stateName(state)),
      tones(relation.tones, state, stateName(state)),
    ]),
  ]);
}
