import { tables } from './pack.ts';
import type { Tables } from './read-tables.ts';

/** Something worked out of the tables once, and anew when a user's own actors are laid over them. */
export function fromTables<T>(make: (tables: Tables) => T): () => T {
  let made: { readonly of: Tables; readonly it: T } | undefined;
  return () => {
    const now = tables();
    if (made?.of !== now) made = { of: now, it: make(now) };
    return made.it;
  };
}
