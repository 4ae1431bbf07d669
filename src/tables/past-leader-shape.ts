import { z } from 'zod';

const YEAR = z.string().regex(/^(?:\d{4})?$/);

export const PastLeaderShape = z.strictObject({
  /** ISO 3166-1 alpha-3. */
  state: z.string().length(3),
  office: z.enum(['president', 'prime minister', 'monarch', 'leader']),
  person: z.string().min(1),
  /** Other spellings, between semicolons. */
  aliases: z.string(),
  /** First and last year in office; empty where it is not known. */
  from: YEAR,
  to: YEAR,
});

/** Who led a state before the tables of offices begin; years only. */
export type PastLeader = z.infer<typeof PastLeaderShape>;
