import {
  countMonths,
  countTones,
  countYears,
  type DyadYear,
  type FieldYear,
  isReal,
  mixFields,
  type RelationCell,
  type RelationMonth,
  type RelationName,
  type Slope,
  slopeOf,
  type ToneYear,
} from '../../../record/index.ts';
import type { Record } from '../../record.ts';
import type { Between } from './between.ts';
import { relationCells } from './cells.ts';
import { relationCues } from './cues.ts';
import { relationFields } from './fields.ts';
import { relationNames } from './names.ts';
import { type RelationSpeaker, relationSpeakers } from './speakers.ts';

/** What the record says of two states, counted. */
export interface Relation {
  readonly one: string;
  readonly other: string;
  /** How mean intensity changes, as a straight line; null for less than twelve months with events. */
  readonly slope: Slope | null;
  readonly years: readonly DyadYear[];
  readonly months: readonly RelationMonth[];
  readonly names: readonly RelationName[];
  readonly speakers: readonly RelationSpeaker[];
  readonly fields: readonly FieldYear[];
  readonly tones: readonly ToneYear[];
}

/** Speakers of each side. */
const SPEAKERS = 10;

/** The relation with the cells it was counted from, so that they can be counted otherwise. */
export async function findRelation(record: Record, between: Between): Promise<Relation & { readonly cells: readonly RelationCell[] }> {
  const { one, other } = between;
  const cells = await relationCells(record, between);
  const months = countMonths(cells.filter(isReal));
  return {
    one,
    other,
    slope: slopeOf(months.map(({ events, intensity }) => ({ weight: events, sum: events * (intensity ?? 0) }))),
    years: countYears(cells, one, other),
    months,
    names: await relationNames(record, between),
    speakers: await relationSpeakers(record, between, SPEAKERS),
    fields: mixFields(await relationFields(record, between)),
    tones: countTones(await relationCues(record, between)),
    cells,
  };
}
