import { z } from 'zod';

const Latitude = z
  .string()
  .regex(/^-?\d+(?:\.\d+)?$/, 'degrees')
  .transform(Number)
  .refine((degrees) => Math.abs(degrees) <= 90, 'between -90 and 90');
const Longitude = z
  .string()
  .regex(/^-?\d+(?:\.\d+)?$/, 'degrees')
  .transform(Number)
  .refine((degrees) => Math.abs(degrees) <= 180, 'between -180 and 180');
const Country = z.string().regex(/^[A-Z]{3}$/, 'ISO 3166-1 alpha-3');

/** A line of `data/gazetteer/states.tsv`: where the middle of a state's largest part is. Degrees, WGS 84. */
export const StatePlaceShape = z.strictObject({
  iso3: Country,
  geonames: z.string().regex(/^\d+$/).transform(Number),
  lat: Latitude,
  lon: Longitude,
});

/** A line of `data/gazetteer/more-places.tsv`, what is neither a state nor a town, or of `cities.tsv`, the cities that news means by a name. Empty where it does not apply or is not known. */
export const MorePlaceShape = z.strictObject({
  name: z.string().min(1),
  /** Other names, with `|` between. */
  aliases: z.string().transform((words) => words.split('|').filter((word) => word !== '')),
  /** Empty where it lies in several states or in none, or where it is disputed whose it is. */
  country: z.union([Country, z.literal('')]).transform((code) => code || null),
  /** GeoNames' code of the first-level region, of the region itself or the one it lies in. */
  region: z
    .string()
    .regex(/^[A-Z0-9]*$/)
    .transform((code) => code || null),
  lat: Latitude,
  lon: Longitude,
  geonames: z
    .string()
    .regex(/^\d*$/)
    .transform((id) => (id ? Number(id) : null)),
});

export type StatePlace = z.infer<typeof StatePlaceShape>;
export type MorePlace = z.infer<typeof MorePlaceShape>;
