import type { Relation } from '../store/index.ts';

export const RELATION_TABLES = ['years', 'months', 'names', 'speakers', 'fields', 'tones'] as const;
export type RelationTable = (typeof RELATION_TABLES)[number];

/** A part of a relation as flat rows, all with the same columns. */
export function relationRows(relation: Relation, table: RelationTable): readonly object[] {
  const { months, fields, tones } = relation;
  switch (table) {
    case 'months': {
      const types = [...new Set(months.flatMap((month) => Object.keys(month.types)))].toSorted();
      const quads = [...new Set(months.flatMap((month) => Object.keys(month.quads)))].toSorted();
      return months.map(({ month, events, intensity, trend, ...of }) => ({
        month,
        events,
        intensity,
        trend,
        ...Object.fromEntries(quads.map((quad) => [quad.replaceAll('-', '_'), of.quads[quad] ?? 0])),
        ...Object.fromEntries(types.map((type) => [type, of.types[type] ?? 0])),
      }));
    }
    case 'fields': {
      const topics = [...new Set(fields.flatMap((year) => year.topics.map(([topic]) => topic)))].toSorted();
      return fields.map(({ topics: own, ...year }) => ({
        ...year,
        ...Object.fromEntries(topics.map((topic) => [topic, new Map(own).get(topic) ?? 0])),
      }));
    }
    case 'tones':
      return tones.map(({ words, ...tone }) => ({
        ...tone,
        words: words.map(({ word, statements }) => `${word} ${statements}`).join('; '),
      }));
    default:
      return relation[table];
  }
}
