import type { Endpoint } from '../endpoint.ts';
import { documentEndpoints } from './documents.ts';
import { happeningEndpoints } from './happenings.ts';
import { meetingEndpoints } from './meetings.ts';

export const ENDPOINTS: readonly Endpoint[] = [...documentEndpoints, ...happeningEndpoints, ...meetingEndpoints];
