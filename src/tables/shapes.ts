import { z } from 'zod';

const Words = z
  .string()
  .min(1)
  .regex(/^\S(?:.*\S)?$/, 'no space at either end');
const Sector = z.string().regex(/^[A-Z]{3}$/, 'a PLOVER sector: three capitals');
const Code = z.string().regex(/^[A-Z0-9]{2,}(?:-[A-Z]+)?$/, 'a code in capitals');

/** A part of a state that acts under a name of its own: "the Pentagon". The first name is the one shown. */
export const BodyShape = z.strictObject({ names: z.array(Words).min(1), sectors: z.array(Sector).min(1) });

const NumericCode = z.int().min(1).max(999);
/** A code of all years, or codes with the years of each: from `since` on, before `until`. */
const DatedCode = z.union([NumericCode, z.array(z.strictObject({ code: NumericCode, since: z.int(), until: z.int().optional() })).min(1)]);

/** One file of `data/states/`. */
export const StateShape = z.strictObject({
  /** ISO 3166-1 alpha-3; XKX for Kosovo. */
  iso3: z.string().regex(/^[A-Z]{3}$/, 'three capitals'),
  /** Codes of Correlates of War, Gleditsch and Ward (numbers), CAMEO and FIPS 10-4 (letters); left out where a scheme has none. */
  codes: z
    .strictObject({
      cow: DatedCode.optional(),
      gw: DatedCode.optional(),
      cameo: z
        .string()
        .regex(/^[A-Z]{3}$/)
        .optional(),
      fips: z
        .string()
        .regex(/^[A-Z]{2}$/)
        .optional(),
    })
    .optional(),
  /** The first is the one shown. */
  names: z.array(Words).min(1),
  /** Adjectives and nouns for people, singular and plural. */
  demonyms: z.array(Words),
  /** Seats of government under the names in use; empty where the capital bears the state's name. */
  capitals: z.array(Words),
  /** Houses and streets that stand for the government: "Kremlin", "Downing Street". */
  metonyms: z.array(Words).optional(),
  bodies: z.array(BodyShape).optional(),
});

/** One file of `data/organisations/`. */
export const OrganisationShape = z.strictObject({
  code: Code,
  kind: z.enum(['igo', 'alliance', 'media', 'armed-group']),
  names: z.array(Words).min(1),
  /** Code of the organisation this one is an organ of. */
  parent: Code.optional(),
  /** Of media and armed groups: where they are at home. */
  country: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .optional(),
});

const LowerWord = z
  .string()
  .min(1)
  .refine((word) => word === word.toLowerCase(), 'lower case');
const WordList = z.array(LowerWord);

/** `data/lexicon/titles.yaml`. */
export const TitlesShape = z.strictObject({
  honorifics: z.array(z.strictObject({ words: WordList, gender: z.enum(['male', 'female']).optional() })),
  ranks: z.array(z.strictObject({ words: WordList, sectors: z.array(Sector) })),
  offices: z.array(z.strictObject({ words: WordList, sectors: z.array(Sector), gender: z.enum(['male', 'female']).optional() })),
  modifiers: z.array(z.strictObject({ words: WordList, sectors: z.array(Sector) })),
});

/** `data/lexicon/actor-words.yaml`. */
export const ActorWordsShape = z.strictObject({
  stateNouns: WordList,
  bodyNouns: z.array(z.strictObject({ words: WordList, sectors: z.array(Sector) })),
  placePrepositions: WordList,
  journeyWords: WordList,
  governmentNouns: WordList,
});

export type State = z.infer<typeof StateShape>;
export type Body = z.infer<typeof BodyShape>;
export type Organisation = z.infer<typeof OrganisationShape>;
export type TitleLexicon = z.infer<typeof TitlesShape>;
export type ActorWords = z.infer<typeof ActorWordsShape>;
export type Gender = 'male' | 'female';

/** One table with the file it came from, for messages. */
export interface Filed<T> {
  readonly file: string;
  readonly table: T;
}
