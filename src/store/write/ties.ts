import type { FullReading } from '../../record/reading-shape.ts';
import type { Rows } from './rows.ts';
import { spanned, type WordsAt } from './words.ts';

/** Named relations between states, and changes of office. */
export function ties(reading_id: number, reading: FullReading, words: WordsAt): Rows {
  return {
    relations: reading.relations.map((relation) => ({
      reading_id,
      id: relation.id,
      countries: JSON.stringify(relation.countries),
      name: relation.name,
      kind: relation.kind,
      designated: relation.designated ? 1 : 0,
      said: JSON.stringify(relation.said.map((span) => words(span))),
      statement: relation.statement,
      channel: relation.channel,
      words: words(relation.span),
      ...spanned(relation.span),
      confidence: relation.confidence,
      made_by: relation.by,
    })),
    appointments: reading.appointments.map((one) => ({
      reading_id,
      id: one.id,
      change: one.change,
      person: one.person,
      office: one.office,
      country: one.country,
      appointer: one.appointer,
      predecessor: one.predecessor,
      start_date: one.when?.start ?? null,
      end_date: one.when?.end ?? null,
      status: one.status,
      statement: one.statement,
      channel: one.channel,
      words: words(one.span),
      ...spanned(one.span),
      confidence: one.confidence,
      made_by: one.by,
    })),
  };
}
