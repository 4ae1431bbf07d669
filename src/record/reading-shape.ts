import type { EventStatus, VisitAct, VisitForm } from '../domain/index.ts';
import type { ReadingJson } from '../export/index.ts';

type Pair = readonly [number, number];

/** A stop of a journey; the published shape leaves visits open until the reader gives them. */
export interface VisitJson {
  readonly id: string;
  readonly visitor: string;
  readonly country: string | null;
  readonly cities: readonly string[];
  readonly start: string | null;
  readonly end: string | null;
  readonly days: number | null;
  readonly form: VisitForm | null;
  readonly host: string | null;
  readonly met: readonly string[];
  readonly occasion: string | null;
  readonly acts: readonly VisitAct[];
  readonly firstSince: string | null;
  readonly status: EventStatus;
  readonly events: readonly string[];
  readonly channel: string | null;
  readonly span: Pair;
  readonly confidence: number;
  readonly by: string;
}

/** A reading as `chancery read --format json` prints it. */
export interface FullReading extends Omit<ReadingJson, 'visits'> {
  readonly visits: readonly VisitJson[];
}

export type ActorJson = ReadingJson['actors'][number];
export type EventJson = ReadingJson['events'][number];
