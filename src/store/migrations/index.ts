import { documents } from './0001-documents.ts';
import { whoSaidWhat } from './0002-who-said-what.ts';
import { whatHappened } from './0003-what-happened.ts';
import { meetings } from './0004-meetings.ts';
import { views } from './0005-views.ts';
import { ties } from './0006-ties.ts';
import { judgements } from './0007-judgements.ts';
import { feeds } from './0008-feeds.ts';
import { queue } from './0009-queue.ts';
import { pairs } from './0010-pairs.ts';
import { verdicts } from './0011-verdicts.ts';
import { sameEvents } from './0012-same-events.ts';
import { dyadYears } from './0013-dyad-years.ts';
import { eventsIntensity } from './0014-events-intensity.ts';
import { additions } from './0015-additions.ts';
import { meetingChanges } from './0016-meeting-changes.ts';
import { users } from './0017-users.ts';
import { queueOutbox } from './0018-queue-outbox.ts';
import { webhooks } from './0019-webhooks.ts';
import { exports } from './0020-exports.ts';
import { jobTraces } from './0021-job-traces.ts';
import { encounters } from './0022-encounters.ts';
import { journeys } from './0023-journeys.ts';
import { counts } from './0024-counts.ts';
import { promises } from './0025-promises.ts';
import { whoActs } from './0026-who-acts.ts';
import { latestAndOutlets } from './0027-latest-and-outlets.ts';
import { meetingPairs } from './0028-meeting-pairs.ts';
import { whoIsIn } from './0029-who-is-in.ts';
import { speakers } from './0030-speakers.ts';
import { countsByKey } from './0031-counts-by-key.ts';
import { toldBySeveral } from './0032-told-by-several.ts';
import { readingsInForce } from './0033-readings-in-force.ts';
import { readableViews } from './0034-readable-views.ts';
import { announcedMeetings } from './0035-announced-meetings.ts';
import type { Migration } from './migration.ts';

/** In order; the number of steps is the schema's version. */
export const MIGRATIONS: readonly Migration[] = [
  documents,
  whoSaidWhat,
  whatHappened,
  meetings,
  views,
  ties,
  judgements,
  feeds,
  queue,
  pairs,
  verdicts,
  sameEvents,
  dyadYears,
  eventsIntensity,
  additions,
  meetingChanges,
  users,
  queueOutbox,
  webhooks,
  exports,
  jobTraces,
  encounters,
  journeys,
  counts,
  promises,
  whoActs,
  latestAndOutlets,
  meetingPairs,
  whoIsIn,
  speakers,
  countsByKey,
  toldBySeveral,
  readingsInForce,
  readableViews,
  announcedMeetings,
];
