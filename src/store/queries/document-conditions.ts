import { sql } from 'kysely';
import { type Condition, type Conditions, conditionsOf } from './conditions.ts';
import { contains } from './containing.ts';

/** All that is asked must hold. */
export interface DocumentFilter {
  /** YYYY-MM-DD: published on this day or later. */
  readonly since?: string;
  readonly until?: string;
  /** Part of the publisher's name. */
  readonly publisher?: string;
}

const CONDITIONS: Conditions<DocumentFilter> = {
  since: (asked) => sql`r.date >= ${asked}`,
  until: (asked) => sql`r.date <= ${asked}`,
  publisher: (asked) => contains('r.publisher', asked),
};

/** Over readings `r`. */
export function documentConditions(filter: DocumentFilter): Condition[] {
  return conditionsOf(CONDITIONS, filter);
}
