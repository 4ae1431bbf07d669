import type { Analysis, Reading } from '../../src/domain/index.ts';
import { findNamed } from '../../src/tables/index.ts';
import { codePointsToUnits } from '../../src/text/code-points.ts';

/** As the set marks it; offsets in code points. */
export interface MarkedEntity {
  readonly start: number;
  readonly end: number;
  readonly type: string;
}

export interface JudgedEntity {
  readonly type: string;
  readonly words: string;
  /** The type of the model's name in it, of several the longest one's; null where there is none. */
  readonly found: string | null;
  /** Is that a type that the set's own can be? A country acts as an organisation there. */
  readonly right: boolean;
  /** ISO3 of a nationality, by the tables. */
  readonly country: string | null;
}

const MEANS: Readonly<Record<string, readonly string[]>> = {
  Person: ['PERSON'],
  Organisation: ['ORG', 'NORP', 'LOC', 'GPE'],
  Location: ['LOC', 'GPE', 'FAC'],
  Nationality: ['NORP'],
};
const PRONOUN = /^(?:I|we|he|she|it|they|you|his|her|its|their|our|my|who|this|that|these|those)$/i;

/** Holds the marked entities that are names against the analysis. A person may be told by an office alone ("the Foreign Secretary"): there the reading's persons count too. */
export function judgeEntities(
  marked: readonly MarkedEntity[],
  { article, tokens, sentences, names }: Analysis,
  { actors }: Pick<Reading, 'actors'>,
): JudgedEntity[] {
  const persons = actors.filter(({ kind }) => kind === 'person').flatMap(({ mentions }) => mentions.map((mention) => mention.span));
  const toUnits = codePointsToUnits(article.text);
  const starts = new Set(sentences.map(({ from }) => from));
  return marked.flatMap(({ start, end, type }) => {
    const means = MEANS[type];
    const span = { start: toUnits(start), end: toUnits(end) };
    const inside = tokens.flatMap((token, at) => (token.span.start < span.end && span.start < token.span.end ? [at] : []));
    const words = article.text.slice(span.start, span.end);
    const named = inside.some((at) => {
      const word = tokens[at]?.text ?? '';
      return (
        /^\p{Lu}/u.test(word) && !PRONOUN.test(word) && (!starts.has(at) || tokens[at]?.upos === 'PROPN' || findNamed(word) !== undefined)
      );
    });
    if (!means || !named) return [];
    const overlapping = names.filter(({ from, to }) => inside.some((at) => from <= at && at < to));
    const meant = type === 'Person' && persons.some((other) => other.start < span.end && span.start < other.end);
    const longest = overlapping.toSorted((a, b) => b.to - b.from - (a.to - a.from))[0] ?? null;
    const known = type === 'Nationality' ? findNamed(words) : undefined;
    return [
      {
        type,
        words,
        found: longest?.type ?? (meant ? 'PERSON' : null),
        right: meant || overlapping.some((name) => means.includes(name.type)),
        country: known?.kind === 'demonym' || known?.kind === 'state' ? known.state.iso3 : null,
      },
    ];
  });
}
