/** What somebody may do: read the record, judge what is in it, add to it, see who comes in. */
export const ROLES = ['read', 'judge', 'add', 'admin'] as const;
export type Role = (typeof ROLES)[number];

/** Who judges or adds reads too; an admin does all. */
export function rolesWith(given: readonly Role[]): ReadonlySet<Role> {
  return new Set(given.includes('admin') ? ROLES : ['read', ...given]);
}
