import type { FullReading } from '../reading-shape.ts';

/**
 * Which records are asked for: the machine's, whatever people say of them; those that a person accepted or corrected; or the
 * machine's without those that stand rejected.
 */
export const JUDGED = ['both', 'machine', 'person'] as const;
export type Judged = (typeof JUDGED)[number];

/** `verdict`: what stands, nothing where nobody has judged. */
export function isWanted(verdict: string | null | undefined, judged: Judged = 'both'): boolean {
  if (judged === 'machine') return true;
  return judged === 'both' ? verdict !== 'reject' : verdict === 'accept' || verdict === 'correct';
}

/** A reading without what is not wanted. What only points at it points at nothing; actors stay, and their mentions unless rejected. */
export function keepWanted(reading: FullReading, verdicts: ReadonlyMap<string, string>, judged: Judged = 'both'): FullReading {
  if (judged === 'machine' || (judged === 'both' && verdicts.size === 0)) return reading;
  const keep = <T extends { readonly id: string }>(records: readonly T[]) => records.filter(({ id }) => isWanted(verdicts.get(id), judged));
  const statements = keep(reading.statements);
  const events = keep(reading.events);
  const said = new Set(statements.map(({ id }) => id));
  const happened = new Set(events.map(({ id }) => id));
  const within = (id: string | null) => (id !== null && said.has(id) ? id : null);
  const unlink = <T extends { readonly statement: string | null }>(records: readonly T[]) =>
    records.map((record) => ({ ...record, statement: within(record.statement) }));
  return {
    ...reading,
    actors: reading.actors.map((actor) => ({
      ...actor,
      mentions: actor.mentions.filter((_, number) => isWanted(verdicts.get(`${actor.id}@${number}`))),
    })),
    statements: statements.map((statement) => ({ ...statement, within: within(statement.within) })),
    events: unlink(events),
    visits: reading.visits.map((visit) => ({ ...visit, events: visit.events.filter((id) => happened.has(id)) })),
    relations: unlink(reading.relations),
    appointments: unlink(reading.appointments),
    commitments: unlink(keep(reading.commitments)),
    fields: unlink(reading.fields),
  };
}
