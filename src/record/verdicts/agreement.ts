import { correct } from './corrections.ts';
import { cohensKappa, type Kappa } from './kappa.ts';
import { RECORD_KINDS, type RecordKind } from './said.ts';
import { compareSpans, type HeldSpan, type SpanAgreement } from './span-agreement.ts';
import type { LoggedVerdict } from './verdict.ts';

/** How far two people agree on records of one kind that both have judged. */
export interface Agreement {
  readonly kind: RecordKind;
  /** Records that the one judged, the other, and both. */
  readonly one: number;
  readonly other: number;
  readonly both: number;
  /** Accepted, rejected or corrected. */
  readonly verdict: Kappa;
  /** Is there such a record in the text at all: accepted or corrected against rejected. */
  readonly kept: Kappa;
  /** What the records are that both keep: an event's type, a statement's manner, a commitment's or a mention's form. */
  readonly type: Kappa;
  readonly spans: SpanAgreement;
}

/** Somebody's last word on each record, by a key that is the record's alone. */
export type LastWords = ReadonlyMap<string, LoggedVerdict>;

const TYPES: { readonly [K in RecordKind]: string } = { event: 'type', statement: 'manner', commitment: 'form', mention: 'form' };

/** Kind by kind; those that neither has judged are left out. */
export function compareJudges(one: LastWords, other: LastWords): Agreement[] {
  return RECORD_KINDS.flatMap((kind) => {
    const own = [...one].filter(([, verdict]) => verdict.kind === kind);
    const theirs = [...other.values()].filter((verdict) => verdict.kind === kind).length;
    if (own.length === 0 && theirs === 0) return [];
    const pairs = own.flatMap(([key, a]) => {
      const b = other.get(key);
      return b ? [[a, b] as const] : [];
    });
    const kept = pairs.filter(([a, b]) => keeps(a) && keeps(b));
    return {
      kind,
      one: own.length,
      other: theirs,
      both: pairs.length,
      verdict: cohensKappa(pairs.map(([a, b]) => [a.verdict, b.verdict])),
      kept: cohensKappa(pairs.map(([a, b]) => [String(keeps(a)), String(keeps(b))])),
      type: cohensKappa(kept.map(([a, b]) => [typeOf(a), typeOf(b)])),
      spans: compareSpans(pairs.map(([a, b]) => [spanOf(a), spanOf(b)])),
    };
  });
}

function keeps({ verdict }: LoggedVerdict): boolean {
  return verdict !== 'reject';
}

function typeOf({ kind, said, corrections }: LoggedVerdict): string {
  return String((correct(said, corrections) as Readonly<Record<string, unknown>>)[TYPES[kind]]);
}

function spanOf(verdict: LoggedVerdict): HeldSpan {
  return keeps(verdict) ? correct(verdict.said, verdict.corrections).span : null;
}
