import { z } from 'zod';

const Triple = z.string().regex(/^[A-Z]{3}$/, 'three capitals');

/** `data/codebook/cameo-actors.yaml`: what the parts of CAMEO's actor codes mean that are no state of the tables. */
export const ActorCodesShape = z.strictObject({
  /** Roles, with the PLOVER sectors they are. */
  roles: z.record(Triple, z.array(Triple)),
  /** Kinds of organisations that stand first in a code, with their PLOVER sector. */
  kinds: z.record(Triple, Triple),
  /** Parts behind `IGO` that stand for an organisation of `data/organisations`, with its code. */
  organisations: z.record(Triple, z.string().min(1)),
  /** Regions, territories, former states, peoples and faiths: known, and no state of the tables. */
  others: z.array(Triple),
});

export type ActorCodes = z.infer<typeof ActorCodesShape>;
