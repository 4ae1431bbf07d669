import type { Endpoint } from '../endpoint.ts';
import { commitmentEndpoints } from './commitments.ts';
import { documentEndpoints } from './documents.ts';
import { exportEndpoints } from './exports.ts';
import { happeningEndpoints } from './happenings.ts';
import { jobEndpoints } from './jobs.ts';
import { judgementEndpoints } from './judgements.ts';
import { meetingEndpoints } from './meetings.ts';
import { partyEndpoints } from './parties.ts';
import { sourceEndpoints } from './sources.ts';
import { webhookEndpoints } from './webhooks.ts';

export const ENDPOINTS: readonly Endpoint[] = [
  ...documentEndpoints,
  ...happeningEndpoints,
  ...meetingEndpoints,
  ...partyEndpoints,
  ...commitmentEndpoints,
  ...sourceEndpoints,
  ...judgementEndpoints,
  ...jobEndpoints,
  ...webhookEndpoints,
  ...exportEndpoints,
];
