import { createHash } from 'node:crypto';
import type { ReadingJson } from '../../src/export/index.ts';
import { titleWord } from '../../src/tables/index.ts';

/** A person's name with a title beside it, and the offices that the reading gives the person. */
export interface TitledMention {
  /** Of the document. */
  readonly id: string;
  /** Where the name stands, in code points. */
  readonly at: number;
  readonly date: string | null;
  readonly context: string;
  readonly answer: string;
}

/** Words before and behind a name among which a title is looked for. */
const NEAR = 6;
/** Characters shown on either side. */
const SHOWN = 140;

/** All names of persons with a title of the lexicon beside them, whether or not the reading made an office of it. */
export function titledMentions({ document, actors }: ReadingJson): TitledMention[] {
  const text = [...document.text];
  const slice = (from: number, to: number): string => text.slice(Math.max(0, from), to).join('').replaceAll(/\s+/g, ' ');
  return actors
    .filter(({ kind }) => kind === 'person')
    .flatMap((actor) =>
      actor.mentions
        .filter(({ form, span }) => form === 'name' && hasTitle(slice(span[0] - 80, span[0]), slice(span[1], span[1] + 60)))
        .map(({ span: [start, end] }) => ({
          id: document.id,
          at: start,
          date: document.date,
          context: `${slice(start - SHOWN, start)}[[${slice(start, end)}]]${slice(end, end + SHOWN)}`,
          answer: `${actor.name} (${actor.country ?? '-'}): ${
            actor.offices.map(({ title, country, since }) => `${title} of ${country ?? '-'}${since ? ` since ${since}` : ''}`).join('; ') ||
            'no office'
          }`,
        })),
    );
}

/** "Foreign Minister [Lee]", "[Lee], the foreign minister". A full stop or a comma before "and" parts a title from the name. */
function hasTitle(before: string, after: string): boolean {
  const words = (part: string): string[] => part.split(/\s+/).filter((word) => word !== '');
  const ahead = words(before.split(/[.!?;:”"] /).at(-1) ?? '').slice(-NEAR);
  const behind = /^, (?:the |a |an )?/.test(after) ? words(after.split(/[.;:”"]/)[0] ?? '').slice(0, NEAR) : [];
  return [...ahead.slice(-2), ...behind].some((word) => titleWord(word.replaceAll(/^[^\p{L}]+|[^\p{L}]+$/gu, ''))?.parts.has('office'));
}

/** Tells answers apart without keeping them: they quote the texts. */
export function markOf({ answer }: TitledMention): string {
  return createHash('sha256').update(answer).digest('hex').slice(0, 10);
}
