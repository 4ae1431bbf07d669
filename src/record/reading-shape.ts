import type { ReadingJson } from '../export/index.ts';

/** A reading as `chancery read --format json` prints it. */
export type FullReading = ReadingJson;

export type VisitJson = ReadingJson['visits'][number];
export type ActorJson = ReadingJson['actors'][number];
export type EventJson = ReadingJson['events'][number];
