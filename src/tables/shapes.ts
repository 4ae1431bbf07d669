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
  kind: z.enum(['igo', 'alliance', 'media', 'armed-group', 'party', 'ngo']),
  names: z.array(Words).min(1),
  /** Code of the organisation this one is an organ of. */
  parent: Code.optional(),
  /** Of media, armed groups, parties and others that are no IGO: where they are at home; left out where they are of no one state. */
  country: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .optional(),
});

const Pattern = z.string().min(1).refine(isPattern, 'not a regular expression');

function isPattern(source: string): boolean {
  try {
    new RegExp(source, 'imu');
    return true;
  } catch {
    return false;
  }
}

/** One file of `data/sources/`: who issues or publishes texts, and whose voice it is. */
export const SourceShape = z.strictObject({
  name: Words,
  /** As publishers are named beside a text; the first is the name. */
  names: z.array(Words).min(1),
  /** Domains, where need be with the beginning of a path: "gov.pl/web/diplomacy". */
  hosts: z.array(z.string().regex(/^[a-z0-9.-]+\.[a-z]{2,}(?:\/[\w./-]+)?$/, 'a domain in lower case, without https://')),
  /** Addresses of its feeds, or of pages that list its texts: what `chancery follow` follows. */
  press: z.array(z.url({ protocol: /^https?$/ })).optional(),
  kind: z.enum(['government', 'igo', 'agency', 'outlet']),
  /** ISO3 of a state, or code of an organisation. */
  actor: Code,
  /** Of state media: ISO3 of the state. */
  stateRunBy: z.string().length(3).optional(),
  /** The part of the state that speaks, as actors are named. */
  body: Words.optional(),
  /** Of what is listed under `hosts`: BCP 47. */
  language: z.string().min(2),
  /** IANA time zone: in it "today" is meant. */
  zone: Words,
  /** Titles that only this source gives: regular expressions, any case. */
  titles: z.array(Pattern).optional(),
  /** Words by which its texts are known at their beginning or end: regular expressions, case as written, `^` and `$` at lines. */
  signs: z.array(Pattern).optional(),
  /** How its readouts begin or go on. News may read so too, so these count only in a text that has nothing of a news report. */
  openings: z.array(Pattern).optional(),
  /** What every text of it has somewhere, case as written: without it, titles, signs and openings that others may share tell nothing. */
  mentions: Pattern.optional(),
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
  accordNouns: WordList,
  journeyWords: WordList,
  governmentNouns: WordList,
});

/** `data/lexicon/person-nouns.yaml`. */
export const PersonNounsShape = z.strictObject({ male: WordList, female: WordList, persons: WordList, groups: WordList });

/** `data/lexicon/given-names.yaml`. */
export const GivenNamesShape = z.strictObject({ male: WordList, female: WordList });

export type PersonNouns = z.infer<typeof PersonNounsShape>;
export type GivenNames = z.infer<typeof GivenNamesShape>;
export type State = z.infer<typeof StateShape>;
export type Body = z.infer<typeof BodyShape>;
export type Organisation = z.infer<typeof OrganisationShape>;
export type Source = z.infer<typeof SourceShape>;
export type TitleLexicon = z.infer<typeof TitlesShape>;
export type ActorWords = z.infer<typeof ActorWordsShape>;
export type Gender = 'male' | 'female';

/** One table with the file it came from, for messages. */
export interface Filed<T> {
  readonly file: string;
  readonly table: T;
}
