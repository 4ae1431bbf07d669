import type { Analysis, Reading } from '../../src/domain/index.ts';
import { overlaps, wordsAt } from '../../src/domain/index.ts';
import { codePointsToUnits } from '../../src/text/code-points.ts';
import { countryOfGold } from './gold-country.ts';

/** A mark of geowebnews: offsets in code points; `geonames` is an id or "latitude, longitude". */
export interface GoldName {
  readonly start: number;
  readonly end: number;
  readonly type: string;
  readonly geonames?: string;
}

export interface NameVerdict {
  readonly type: string;
  readonly words: string;
  /** Some record or name of the model is there at all. */
  readonly found: boolean;
  /** Meant as a place, by the mark. */
  readonly literal: boolean;
  /** Read as a place. */
  readonly place: boolean;
  /** Is the country right? Null where nothing was read or the mark does not tell. */
  readonly country: boolean | null;
  readonly told: string;
  /** What is wrong, in words; empty where nothing is. */
  readonly wrong: string;
}

/** Common nouns and names of things that only contain a place's name are left out. */
const LITERAL = new Set(['Literal', 'Literal_Modifier', 'Embedded_Literal', 'Coercion', 'Mixed']);
const ASSOCIATIVE = new Set(['Metonymic', 'Non_Literal_Modifier', 'Embedded_Non_Lit', 'Demonym', 'Language', 'Homonym']);

export function judgeNames(text: string, gold: readonly GoldName[], analysis: Analysis, reading: Reading): NameVerdict[] {
  const units = codePointsToUnits(text);
  const names = analysis.names
    .filter(({ type }) => type === 'LOC' || type === 'FAC' || type === 'NORP')
    .map(({ from, to }) => ({ start: analysis.tokens[from]?.span.start ?? 0, end: analysis.tokens[to - 1]?.span.end ?? 0 }));
  const states = reading.actors.filter(({ kind }) => kind === 'state').flatMap(({ mentions }) => mentions.map(({ span }) => span));
  return gold
    .filter(({ type }) => LITERAL.has(type) || ASSOCIATIVE.has(type))
    .map(({ start, end, type, geonames }) => {
      const span = { start: units(start), end: units(end) };
      const place = reading.places.find((other) => overlaps(other.span, span));
      const literal = LITERAL.has(type);
      const found = place !== undefined || [...names, ...states].some((other) => overlaps(other, span));
      const wanted = geonames ? countryOfGold(geonames) : null;
      const country = place?.country && literal && wanted !== null ? place.country === wanted : null;
      const sense = found && literal !== (place !== undefined) ? (literal ? 'no place read' : 'read as a place') : '';
      const wrong = sense || (country === false ? `${place?.country} for ${wanted}` : '');
      const words = wordsAt(text, span);
      const told = wordsAt(text, { start: span.start - 40, end: span.end + 25 }).replace(/\s+/g, ' ');
      return { type, words, found, literal, place: place !== undefined, country, told, wrong };
    });
}
