import type { FullReading } from '../../record/reading-shape.ts';
import type { Database } from '../engines/engine.ts';
import { insertAll } from './insert.ts';
import { reach, spanned, type WordsAt } from './words.ts';

/** Actors with their offices, members and mentions, times, channels, statements, doubts. */
export async function writeWhoSaidWhat(
  db: Database,
  reading_id: number,
  reading: FullReading,
  resolved: ReadonlyMap<string, number | null>,
  words: WordsAt,
): Promise<void> {
  const of = { reading_id };
  await insertAll(
    db,
    'document_actors',
    reading.actors.map(({ id, kind, name, country, sectors, confidence, by }) => ({
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
  );
  await insertAll(
    db,
    'offices',
    reading.actors.flatMap(({ id, offices }) =>
      offices.map(({ title, country, since }, number) => ({ ...of, actor: id, number, title, country, since })),
    ),
  );
  await insertAll(
    db,
    'members',
    reading.actors.flatMap(({ id, members }) => [...new Set(members)].map((member) => ({ ...of, group_id: id, member }))),
  );
  await insertAll(
    db,
    'mentions',
    reading.actors.flatMap(({ id, mentions }) =>
      mentions.map(({ span, form }, number) => ({ ...of, actor: id, number, form, words: words(span), ...spanned(span) })),
    ),
  );
  await insertAll(
    db,
    'times',
    reading.times.map(({ id, span, type, value, confidence, by }) => ({
      ...of,
      id,
      type,
      value,
      words: words(span),
      ...spanned(span),
      confidence,
      made_by: by,
    })),
  );
  await insertAll(
    db,
    'channels',
    reading.channels.map(({ id, kind, issuer, through, span, confidence, by }) => ({
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
  );
  await insertAll(
    db,
    'statements',
    reading.statements.map(({ id, speaker, addressee, channel, within, manner, cue, content, confidence, by }) => ({
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
  );
  await insertAll(
    db,
    'doubts',
    reading.doubts.map(({ code, span, note, by }, number) => ({ ...of, number, code, note, made_by: by, ...spanned(span) })),
  );
}
