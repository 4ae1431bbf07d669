import { sql } from 'kysely';
import type { Judged } from '../../record/index.ts';
import type { Record } from '../record.ts';
import { isOnWordOf } from './channel.ts';
import { type Condition, type Conditions, conditionsOf } from './conditions.ts';
import { contains } from './containing.ts';
import { isDocument } from './document-named.ts';
import { wantedOf } from './judged.ts';
import { readingsNaming } from './readings-naming.ts';
import { isWho, isWhoOrAmong } from './who.ts';

/** All that is asked must hold. */
export interface StatementFilter {
  /** Part of the name, `a12`, or ISO 3166-1 alpha-3 of the speaker's country; of a group, of somebody in it. */
  readonly speaker?: string;
  readonly addressee?: string;
  /** Named in what is said, as `speaker` is asked for. */
  readonly about?: string;
  readonly words?: string;
  /** `direct`, `indirect`, `mixed`. */
  readonly manner?: string;
  /** `outlet`, `statement`, `person`, `media`, `anonymous`; `official`. */
  readonly channel?: string;
  /** Its given id, or `sha256:` and its hash. */
  readonly document?: string;
  /** Part of the publisher's name. */
  readonly publisher?: string;
  /** YYYY-MM-DD: published on this day or later. */
  readonly since?: string;
  readonly until?: string;
  /** Without it, what stands rejected is left out. */
  readonly judged?: Judged;
}

const CONDITIONS: Conditions<StatementFilter> = {
  speaker: (asked) => isWhoOrAmong('a', asked),
  addressee: (asked) => isWhoOrAmong('b', asked),
  about: (asked) => sql`exists (select 1 from mentions m join document_actors x on x.reading_id = m.reading_id and x.id = m.actor
    where m.reading_id = s.reading_id and m.span_start >= s.span_start and m.span_end <= s.span_end and ${isWho('x', asked)})`,
  words: (asked) => contains('s.words', asked),
  manner: (asked) => sql`s.manner = ${asked}`,
  channel: isOnWordOf,
  document: isDocument,
  publisher: (asked) => contains('r.publisher', asked),
  since: (asked) => sql`r.date >= ${asked}`,
  until: (asked) => sql`r.date <= ${asked}`,
  judged: (asked) => wantedOf('j', asked),
};

/** Over statements `s`, their speaker `a` and addressee `b`, readings `r`, documents `d`, channels `c`, what stands at them `j`. */
export function statementConditions(filter: StatementFilter): Condition[] {
  return conditionsOf(CONDITIONS, { judged: 'both', ...filter });
}

/** The same, and in which readings to look. */
export async function narrowStatements(record: Record, filter: StatementFilter): Promise<Condition[]> {
  const { speaker, addressee, about } = filter;
  const asked = [
    { who: speaker, as: 'speaker' },
    { who: addressee, as: 'named' },
    { who: about, as: 'mentioned' },
  ] as const;
  const told = asked.flatMap(({ who, as }) => (who === undefined ? [] : [{ who, as }]));
  return [...statementConditions(filter), ...(await readingsNaming(record, 'r.id', told))];
}
