/** Fields of one topic named with two states in a year. */
export interface FieldCount {
  readonly year: number;
  /** As `data/lexicon/fields.yaml` has it; null where a field has none. */
  readonly topic: string | null;
  readonly fields: number;
}

/** What two states are named with in a year, and how economy and security share it. */
export interface FieldYear {
  readonly year: number;
  readonly fields: number;
  readonly economy: number;
  readonly security: number;
  /** Topics with their number, the most first. */
  readonly topics: readonly (readonly [topic: string, fields: number])[];
}

const ECONOMY = new Set(['economy', 'trade', 'energy', 'agriculture', 'transport', 'technology']);
const SECURITY = new Set(['military', 'security', 'peace', 'nuclear', 'cyber']);

/** Where a topic belongs; null for neither: culture, health, climate. */
export function areaOf(topic: string): 'economy' | 'security' | null {
  return ECONOMY.has(topic) ? 'economy' : SECURITY.has(topic) ? 'security' : null;
}

/** Fields without a topic count in `fields` alone. */
export function mixFields(counts: readonly FieldCount[]): FieldYear[] {
  return [...Map.groupBy(counts, ({ year }) => year)].map(([year, own]) => {
    const sum = (isIt: (topic: string) => boolean) =>
      own.reduce((all, { topic, fields }) => all + (topic !== null && isIt(topic) ? fields : 0), 0);
    return {
      year,
      fields: own.reduce((all, { fields }) => all + fields, 0),
      economy: sum((topic) => areaOf(topic) === 'economy'),
      security: sum((topic) => areaOf(topic) === 'security'),
      topics: own
        .flatMap(({ topic, fields }) => (topic === null ? [] : [[topic, fields] as const]))
        .toSorted(([a, n], [b, m]) => m - n || a.localeCompare(b)),
    };
  });
}
