import type { Reference } from '../engines/engine.ts';

/** Tables by what their rows belong to; each list in an order in which every row finds the rows that it names. */
export interface Plan {
  /** A root and the tables whose rows belong to one of its rows: they are copied together, some rows of the root at a time. */
  readonly rooted: readonly { readonly root: string; readonly parts: readonly Part[] }[];
  /** Tables over the whole record: copied at the end, at once. */
  readonly rest: readonly string[];
}

export interface Part {
  readonly table: string;
  /** The column that names the root's row. */
  readonly column: string;
}

/** What names a reading belongs to it, even where it names an actor too. */
const ROOTS = ['documents', 'actors', 'readings', 'promises', 'promise_wordings'] as const;

export function planMove(tables: readonly string[], references: readonly Reference[]): Plan {
  const rest: string[] = [];
  const parts = new Map<string, Part[]>(ROOTS.map((root) => [root, []]));
  for (const table of inOrderOf(tables, references)) {
    if (ROOTS.some((root) => root === table)) continue;
    const own = references.filter((reference) => reference.table === table);
    const root = ROOTS.findLast((root) => own.some(({ target, columns }) => target === root && columns.length === 1));
    const column = own.find(({ target, columns }) => target === root && columns.length === 1)?.columns[0];
    if (!root || column === undefined || own.some(({ target }) => rest.includes(target))) rest.push(table);
    else parts.get(root)?.push({ table, column });
  }
  return { rooted: ROOTS.map((root) => ({ root, parts: parts.get(root) ?? [] })), rest };
}

/** Tables that are named before those that name them. */
function inOrderOf(tables: readonly string[], references: readonly Reference[]): string[] {
  const ordered: string[] = [];
  const visit = (table: string, from: readonly string[]) => {
    if (ordered.includes(table) || from.includes(table)) return;
    for (const { target } of references.filter((reference) => reference.table === table)) visit(target, [...from, table]);
    ordered.push(table);
  };
  for (const table of tables) visit(table, []);
  return ordered;
}
