import { z } from 'zod';

const Text = z.string().min(1);
const Cameo = z.string().regex(/^\d{2,4}$/, 'a CAMEO code: two to four digits, in quotation marks');
const Quad = z.enum(['verbal-cooperation', 'material-cooperation', 'verbal-conflict', 'material-conflict']);

export const PLOVER_TYPES = [
  'AGREE',
  'CONSULT',
  'SUPPORT',
  'CONCEDE',
  'COOPERATE',
  'AID',
  'RETREAT',
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'PROTEST',
  'SANCTION',
  'MOBILIZE',
  'COERCE',
  'ASSAULT',
] as const;

export const Plover = z.enum(PLOVER_TYPES);

const Mode = z.strictObject({ mode: Text, cameo: Cameo, definition: Text });

const PloverEntry = z.strictObject({
  type: Plover,
  quad: Quad,
  cameo: Cameo,
  definition: Text,
  /** CAMEO codes where an event of this type is only agreed to, requested, rejected or threatened. */
  as: z.strictObject({ agree: Cameo, request: Cameo, reject: Cameo, threaten: Cameo }),
  modes: z.array(Mode),
  examples: z.array(Text).min(1),
  nearMisses: z.array(Text).min(1),
});

/** `data/codebook/plover.yaml`. */
export const CodebookShape = z.strictObject({
  /** What the scale of intensity is and where it comes from. */
  intensity: Text,
  contexts: z.record(Text, Text),
  sectors: z.record(z.string().regex(/^[A-Z]{3}$/, 'three capitals'), Text),
  types: z.array(PloverEntry),
});

/** A line of `data/codebook/cameo.tsv`. */
export const CameoShape = z.strictObject({
  code: Cameo,
  /** Goldstein's scale as CAMEO uses it, -10 to 10. */
  goldstein: z.coerce.number().min(-10).max(10),
  name: Text,
});

/** A line of `data/codebook/cameo-to-plover.tsv`. */
export const CrosswalkShape = z.strictObject({
  cameo: Cameo,
  type: Plover,
  mode: z.string().transform((mode) => mode || null),
  contexts: z.string().transform((contexts) => contexts.split(';').filter((context) => context !== '')),
});

export type Codebook = z.infer<typeof CodebookShape> & {
  readonly cameo: readonly z.infer<typeof CameoShape>[];
  readonly crosswalk: readonly z.infer<typeof CrosswalkShape>[];
};
export type PloverDefinition = z.infer<typeof PloverEntry>;
