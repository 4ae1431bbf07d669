import { keep } from '../counts/keep.ts';
import { SPEAKERS } from '../counts/kept.ts';
import type { Migration } from './migration.ts';

/** Who speaks for one state to another, of all days together: of a pair that is much spoken of, thousands of days would be added up. */
export const speakers: Migration = {
  name: 'speakers',
  up: (db) => keep(db, SPEAKERS),
};
