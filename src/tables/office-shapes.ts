import { z } from 'zod';

const Words = z
  .string()
  .min(1)
  .regex(/^\S(?:.*\S)?$/, 'no space at either end');
const Sector = z.string().regex(/^[A-Z]{3}$/, 'a PLOVER sector: three capitals');

/** A year, a month or a day: `2012`, `2012-05`, `2012-05-07`. YAML reads a bare year as a number. */
const PartDate = z
  .union([z.string(), z.number().int().transform(String)])
  .refine((date) => /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/.test(date), 'YYYY, YYYY-MM or YYYY-MM-DD');

/** One person's time in an office, from `since` up to `until`; without `until` nothing is known after `seen`. */
const HolderShape = z.strictObject({
  person: Words,
  /** Where it is not the office's first title: "Acting President". */
  title: Words.optional(),
  since: PartDate,
  until: PartDate.optional(),
  /** The last day on which the source saw the person in office. */
  seen: PartDate.optional(),
  /** Key in `data/holder-sources.tsv`; `own` when left out. */
  source: z.string().optional(),
});

/** An office of a state or organisation, with those who held it. */
const OfficeShape = z.strictObject({
  /** What the office is, alike for all states: `foreign-minister`. */
  role: z.string().regex(/^[a-z]+(?:-[a-zA-Z]+)*$/, 'words in lower case joined by hyphens'),
  /** What it is called; the first is the one shown. */
  titles: z.array(Words).min(1),
  sectors: z.array(Sector).min(1),
  /** Held by several at once, as the presidency of Bosnia is. */
  shared: z.boolean().optional(),
  holders: z.array(HolderShape),
});

const PersonShape = z.strictObject({
  name: Words,
  /** Other spellings, and the name in other scripts. */
  aliases: z.array(Words).optional(),
  gender: z.enum(['male', 'female']).optional(),
  wikidata: z
    .string()
    .regex(/^Q\d+$/)
    .optional(),
});

/** One file of `data/offices/`: the offices of a state or organisation, and the people in them. */
export const OfficesShape = z.strictObject({
  /** ISO 3166-1 alpha-3, or the code of an organisation. */
  of: z.string().regex(/^[A-Z0-9]{2,}(?:-[A-Z]+)?$/, 'a code in capitals'),
  /** Role of whoever "the leader" is, where it is not the head of state. */
  leader: z.string().optional(),
  offices: z.array(OfficeShape),
  persons: z.array(PersonShape).optional(),
});

/** `data/lexicon/offices.yaml`: which descriptions stand for a role in any state. */
export const RolesShape = z.strictObject({
  roles: z.array(
    z.strictObject({
      role: z.string(),
      /** Words of a title in lower case, without country and "of": "defense chief". American spelling. */
      descriptions: z.array(Words),
    }),
  ),
});

export type Offices = z.infer<typeof OfficesShape>;
export type OfficeEntry = z.infer<typeof OfficeShape>;
export type Holder = z.infer<typeof HolderShape>;
export type PersonEntry = z.infer<typeof PersonShape>;
export type Roles = z.infer<typeof RolesShape>;
