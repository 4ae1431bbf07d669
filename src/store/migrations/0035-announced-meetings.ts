import { rewriteEncounters } from '../write/rewrite-encounters.ts';
import type { Migration } from './migration.ts';

/** Meetings that are announced are meetings too, and talks whose place is not told may have been a call. */
export const announcedMeetings: Migration = {
  name: 'announced-meetings',
  async up() {},
  fill: rewriteEncounters,
};
