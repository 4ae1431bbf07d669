import type { FullReading } from '../../record/reading-shape.ts';
import type { Rows } from './rows.ts';
import { reach, spanned, type WordsAt } from './words.ts';

/** Actors with their offices, members and mentions, times, channels, statements, doubts. */
export function whoSaidWhat(reading_id: number, reading: FullReading, resolved: ReadonlyMap<string, number | null>, words: WordsAt): Rows {
  const of = { reading_id };
  return {
    document_actors: reading.actors.map(({ id, kind, name, country, sectors, confidence, by }) => ({
      ...of,
      id,
      actor_id: resolved.get(id) ?? null,
      kind,
      name,
      country,
      sectors: JSON.stringify(sectors),
      confidence,
      made_by: by,
    })),
    offices: reading.actors.flatMap(({ id, offices }) =>
      offices.map(({ title, country, since }, number) => ({ ...of, actor: id, number, title, country, since })),
    ),
    members: reading.actors.flatMap(({ id, members }) => [...new Set(members)].map((member) => ({ ...of, group_id: id, member }))),
    mentions: reading.actors.flatMap(({ id, mentions }) =>
      mentions.map(({ span, form }, number) => ({ ...of, actor: id, number, form, words: words(span), ...spanned(span) })),
    ),
    times: reading.times.map(({ id, span, type, value, confidence, by }) => ({
      ...of,
      id,
      type,
      value,
      words: words(span),
      ...spanned(span),
      confidence,
      made_by: by,
    })),
    channels: reading.channels.map(({ id, kind, issuer, through, span, confidence, by }) => ({
      ...of,
      id,
      kind,
      issuer,
      through,
      span_start: span?.[0] ?? null,
      span_end: span?.[1] ?? null,
      confidence,
      made_by: by,
    })),
    statements: reading.statements.map(({ id, speaker, addressee, channel, within, manner, cue, content, confidence, by }) => ({
      ...of,
      id,
      speaker,
      addressee,
      channel,
      told_in: within,
      manner,
      cue: cue.length > 0 ? words(...cue) : null,
      words: words(...content),
      ...reach(content),
      confidence,
      made_by: by,
    })),
    doubts: reading.doubts.map(({ code, span, note, by }, number) => ({ ...of, number, code, note, made_by: by, ...spanned(span) })),
  };
}
