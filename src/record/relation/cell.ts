/** Events of one month between two states that are alike in all that can be asked for. */
export interface RelationCell {
  /** YYYY-MM */
  readonly month: string;
  /** ISO 3166-1 alpha-3 of who acts; null where the event counts both ways. */
  readonly source: string | null;
  readonly type: string;
  readonly quad: string;
  readonly status: string;
  /** On whose word; null where no channel is known. */
  readonly channel: string | null;
  readonly events: number;
  /** Goldstein values of the events, added up. */
  readonly intensity: number;
}

/** What happened or goes on, as opposed to what is planned, asked for or denied. */
export function isReal({ status }: Pick<RelationCell, 'status'>): boolean {
  return status === 'happened' || status === 'ongoing';
}

export const FACETS = ['type', 'quad', 'status', 'channel'] as const;
export type Facet = (typeof FACETS)[number];

/** What to count: without a `status`, what happened or goes on. Months are YYYY-MM, both ends counted. */
export type CellFilter = { readonly [name in Facet]?: string | undefined } & {
  readonly since?: string | undefined;
  readonly until?: string | undefined;
};

/** `but`: the facet that is not asked, for counting its choices. */
export function fitsCell(cell: RelationCell, { since, until, ...asked }: CellFilter, but?: Facet): boolean {
  return (
    (since === undefined || cell.month >= since) &&
    (until === undefined || cell.month <= until) &&
    (but === 'status' || asked.status !== undefined || isReal(cell)) &&
    FACETS.every((name) => name === but || asked[name] === undefined || cell[name] === asked[name])
  );
}

/** How many events each choice of a facet would show, the most first. */
export function countChoices(cells: readonly RelationCell[], filter: CellFilter, facet: Facet): [choice: string, events: number][] {
  const counts = new Map<string, number>();
  for (const cell of cells) {
    const choice = cell[facet];
    if (choice !== null && fitsCell(cell, filter, facet)) counts.set(choice, (counts.get(choice) ?? 0) + cell.events);
  }
  return [...counts].toSorted(([a, n], [b, m]) => m - n || a.localeCompare(b));
}
