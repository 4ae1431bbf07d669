import { sql } from 'kysely';
import type { Judged } from '../../record/index.ts';
import type { Record } from '../record.ts';
import { isOnWordOf } from './channel.ts';
import { type Condition, type Conditions, conditionsOf } from './conditions.ts';
import { contains } from './containing.ts';
import { isDocument } from './document-named.ts';
import { wantedOf } from './judged.ts';
import { readingsNaming } from './readings-naming.ts';
import { isCode, isWhoOrAmong } from './who.ts';

/** All that is asked must hold. */
export interface EventFilter {
  /** ISO 3166-1 alpha-3, IGO code, `a12`, or part of a name. */
  readonly actor?: string;
  readonly recipient?: string;
  /** Two of them with a comma between: either towards the other. */
  readonly dyad?: string;
  readonly type?: string;
  readonly mode?: string;
  readonly context?: string;
  readonly quad?: string;
  readonly status?: string;
  /** YYYY-MM-DD: it goes on or ends on this day or later. */
  readonly since?: string;
  /** It begins on this day or before. */
  readonly until?: string;
  /** `outlet`, `statement`, `person`, `media`, `anonymous`; `official`. */
  readonly channel?: string;
  /** Part of a name, or ISO 3166-1 alpha-3 of the country in which it lies. */
  readonly place?: string;
  readonly words?: string;
  /** Its given id, or `sha256:` and its hash. */
  readonly document?: string;
  /** Part of the publisher's name. */
  readonly publisher?: string;
  /** 0–1: at least this sure. */
  readonly confidence?: number;
  /** Accounts of this one event, by its id (`h…`). */
  readonly same?: string;
  /** `once`: of several accounts of one event the one that was added first; `each`, as without it: all of them. */
  readonly accounts?: 'each' | 'once';
  /** Without it, what stands rejected is left out. */
  readonly judged?: Judged;
}

const CONDITIONS: Conditions<EventFilter> = {
  actor: (asked) => isIn('actor', asked),
  recipient: (asked) => isIn('recipient', asked),
  dyad: isBetween,
  type: (asked) => sql`e.type = ${asked}`,
  mode: (asked) => sql`e.mode = ${asked}`,
  context: (asked) => contains('e.contexts', JSON.stringify(asked)),
  quad: (asked) => sql`e.quad = ${asked}`,
  status: (asked) => sql`e.status = ${asked}`,
  since: (asked) => sql`coalesce(e.end_date, e.day) >= ${asked}`,
  until: (asked) => sql`e.day <= ${asked}`,
  channel: isOnWordOf,
  place: (asked) => (/^[A-Z]{3}$/.test(asked) ? sql`p.country = ${asked}` : contains('p.name', asked)),
  words: (asked) => contains('e.words', asked),
  document: isDocument,
  publisher: (asked) => contains('r.publisher', asked),
  confidence: (asked) => sql`e.confidence >= ${asked}`,
  same: (asked) =>
    sql`exists (select 1 from event_accounts x where x.same_event = ${asked} and x.reading_id = e.reading_id and x.event = e.id)`,
  accounts: (asked) => (asked === 'once' ? isFirst : sql`1 = 1`),
  judged: (asked) => wantedOf('j', asked),
};

/** Two states of which one does something to the other, or (`either`) either to the other: which events those are the record keeps. */
export interface StatePair {
  readonly source: string;
  readonly target: string;
  readonly either: boolean;
}

/** The pair that is asked for; null where it is not of two states alone. */
export function pairOf({ actor, recipient, dyad }: EventFilter): StatePair | null {
  const [one = '', other = '', ...more] = dyad === undefined ? [actor, recipient] : dyad.split(',').map((part) => part.trim());
  if (!isCode(one) || !isCode(other) || more.length > 0) return null;
  if (dyad === undefined ? one === other : actor !== undefined || recipient !== undefined) return null;
  return { source: one, target: other, either: dyad !== undefined };
}

/** Over events `e`, readings `r`, documents `d`, places `p`, channels `c`, what stands at them `j`. */
export function eventConditions(filter: EventFilter): Condition[] {
  const pair = pairOf(filter);
  if (pair === null) return conditionsOf(CONDITIONS, { judged: 'both', ...filter });
  const { actor, recipient, dyad, ...others } = filter;
  return [isOfDyads(pair), ...conditionsOf(CONDITIONS, { judged: 'both', ...others })];
}

/** The same, and in which readings to look. */
export async function narrowEvents(record: Record, filter: EventFilter): Promise<Condition[]> {
  const { actor, recipient, dyad } = filter;
  if (pairOf(filter) !== null) return eventConditions(filter);
  const sides = [actor, recipient, ...(dyad?.split(',').map((part) => part.trim()) ?? [])].filter((one) => one !== undefined);
  return [
    ...eventConditions(filter),
    ...(await readingsNaming(
      record,
      'e.reading_id',
      sides.map((who) => ({ who, as: 'party' })),
    )),
  ];
}

/** No account of the same event was added before it. */
const isFirst: Condition = sql`not exists (select 1 from event_accounts x join event_accounts y on y.same_event = x.same_event
  join readings z on z.id = y.reading_id and z.replaced_at is null
  where x.reading_id = e.reading_id and x.event = e.id and (y.reading_id < x.reading_id or (y.reading_id = x.reading_id and y.event < x.event)))`;

/** A reciprocal event counts both ways, and what a group does counts for everybody in it. */
function isIn(role: 'actor' | 'recipient', asked: string): Condition {
  return sql`exists (select 1 from event_actors x join document_actors a on a.reading_id = x.reading_id and a.id = x.actor
    where x.reading_id = e.reading_id and x.event = e.id and (x.role = ${role} or e.reciprocal = 1) and ${isWhoOrAmong('a', asked)})`;
}

/** Rows (`y`) of the table of pairs; each way is a stretch of its key. */
export function isOfPair({ source, target, either }: StatePair): Condition {
  const way = (from: string, to: string): Condition => sql`(y.source = ${from} and y.target = ${to})`;
  return either ? sql`(${way(source, target)} or ${way(target, source)})` : way(source, target);
}

/** Of two states it is known beforehand which events stand between them. */
function isOfDyads(pair: StatePair): Condition {
  return sql`(e.reading_id, e.id) in (select y.reading_id, y.event from dyads y where ${isOfPair(pair)})`;
}

function isBetween(asked: string): Condition {
  const [one = '', other = ''] = asked.split(',').map((part) => part.trim());
  if (isCode(one) && isCode(other)) return isOfDyads({ source: one, target: other, either: true });
  const way = (from: string, to: string) => sql`(${isIn('actor', from)} and ${isIn('recipient', to)})`;
  return sql`(${way(one, other)} or ${way(other, one)})`;
}
