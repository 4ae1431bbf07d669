/** What a rewriting looks at of the JSON that `chancery read` writes. */
export interface WrittenReading {
  readonly actors: readonly { readonly country: string | null; readonly kind: string; readonly sectors: readonly string[] }[];
  readonly events: readonly { readonly by: string }[];
}

/**
 * PLOVER's gold records write IGO, NGO and IMG where a reading tells which (UNO, EUR, ALQAEDA): every code of an organisation is written as
 * its class, so that "UN" against "IGO" counts as right and "UN" against a state stays wrong. Codes of states are left as they are.
 */
export function withClasses<Reading extends WrittenReading>(reading: Reading, states: ReadonlySet<string>): Reading {
  const actors = reading.actors.map((actor) => {
    const { country, kind, sectors } = actor;
    if (country !== null) return states.has(country) ? actor : { ...actor, country: sectors.includes('REB') ? 'IMG' : 'IGO' };
    if (kind !== 'organization') return actor;
    return sectors.includes('NGO') ? { ...actor, country: 'NGO' } : sectors.includes('IGO') ? { ...actor, country: 'IGO' } : actor;
  });
  return { ...reading, actors };
}

/** The model learnt its types of events on plv-train: what it alone tells there proves nothing. */
export function withoutLearned<Reading extends WrittenReading>(reading: Reading): Reading {
  return { ...reading, events: reading.events.filter(({ by }) => by !== 'model/event-type') };
}
