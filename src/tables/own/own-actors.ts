import type { z } from 'zod';
import type { Offices } from '../office-shapes.ts';
import { type Organisation, type State, StateShape } from '../shapes.ts';

/** A user's own state, or what is to be added to one that the tables have: there every list may be left out. */
export const OwnStateShape = StateShape.extend({
  names: StateShape.shape.names.optional().transform((names) => names ?? []),
  demonyms: StateShape.shape.demonyms.optional().transform((demonyms) => demonyms ?? []),
  capitals: StateShape.shape.capitals.optional().transform((capitals) => capitals ?? []),
}) satisfies z.ZodType<State>;

/** For whom somebody acts in a time, as an actor dictionary codes it. Days are YYYY-MM-DD, both of them within; null is open. */
export interface CodedTime {
  /** CAMEO's, as the dictionary has it. */
  readonly code: string;
  /** ISO3, an organisation's code, or null where the code names none that the tables know. */
  readonly country: string | null;
  /** PLOVER sectors. */
  readonly sectors: readonly string[];
  readonly since: string | null;
  readonly until: string | null;
}

/** Somebody or something that an actor dictionary names. */
export interface CodedActor {
  readonly names: readonly string[];
  readonly times: readonly CodedTime[];
  /** File and line, the source of it. */
  readonly at: string;
}

/** What a user's own files say, to be laid over the tables. Plain data, so that it can be handed to a thread. */
export interface OwnActors {
  readonly states: readonly State[];
  readonly organisations: readonly Organisation[];
  readonly offices: readonly Offices[];
  readonly coded: readonly CodedActor[];
  /** The files, by the names under which holders give their source. */
  readonly files: readonly string[];
}
