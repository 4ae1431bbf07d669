import type { z } from 'zod';
import { type RecordKind, SAID, type Said, sameValue } from './said.ts';

/** What is right in place of what the machine says: the fields that were wrong, and no others. */
export type Corrections<K extends RecordKind = RecordKind> = Partial<Said<K>>;

export const CORRECTIONS = {
  event: SAID.event.partial(),
  statement: SAID.statement.partial(),
  commitment: SAID.commitment.partial(),
  mention: SAID.mention.partial(),
} as const satisfies { readonly [K in RecordKind]: z.ZodType };

/** Without what the record says anyway. Throws a ZodError that names the fields that make no sense. */
export function readCorrections(kind: RecordKind, given: unknown, said: Said): Corrections {
  return withoutSame(CORRECTIONS[kind].parse(given) as Corrections, said);
}

export function withoutSame(corrections: Corrections, said: Said): Corrections {
  const before = said as Readonly<Record<string, unknown>>;
  return Object.fromEntries(Object.entries(corrections).filter(([field, value]) => !sameValue(value, before[field]))) as Corrections;
}

/** What a person holds to be right. */
export function correct(said: Said, corrections: Corrections | null): Said {
  return { ...said, ...corrections } as Said;
}
