import { type KyselyPlugin, sql } from 'kysely';
import type { Record } from '../../src/store/index.ts';

export interface AskedPlan {
  readonly query: string;
  /** SQLite's own words, a line a step: `SEARCH e USING INDEX events_type (type=?)`. */
  readonly steps: readonly string[];
}

/** How SQLite answers what is asked of a record meanwhile, query by query. */
export async function askPlans(record: Record, ask: (record: Record) => Promise<unknown>): Promise<AskedPlan[]> {
  const asked = new Set<string>();
  const listener: KyselyPlugin = {
    transformQuery: ({ node, queryId }) => {
      asked.add(record.db.getExecutor().compileQuery(node, queryId).sql);
      return node;
    },
    transformResult: async ({ result }) => result,
  };
  await ask(Object.create(record, { db: { value: record.db.withPlugin(listener) } }));
  const plans: AskedPlan[] = [];
  for (const query of asked) {
    const { rows } = await sql<{ detail: string }>`${sql.raw(`explain query plan ${query}`)}`.execute(record.db);
    plans.push({ query, steps: rows.map(({ detail }) => detail) });
  }
  return plans;
}
