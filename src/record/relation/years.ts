import { isReal, type RelationCell } from './cell.ts';

/** What one state did to another in a year, counted; `intensity` is the mean Goldstein value. */
export interface DyadYear {
  readonly source: string;
  readonly target: string;
  readonly year: number;
  readonly events: number;
  readonly verbal_cooperation: number;
  readonly material_cooperation: number;
  readonly verbal_conflict: number;
  readonly material_conflict: number;
  readonly intensity: number;
}

/** Both ways by year: what happened or goes on; what counts both ways counts in each. */
export function countYears(cells: readonly RelationCell[], one: string, other: string): DyadYear[] {
  const ways = [
    [one, other],
    [other, one],
  ].toSorted() as [string, string][];
  return ways.flatMap(([source, target]) => {
    const own = cells.filter((cell) => isReal(cell) && (cell.source ?? source) === source);
    return [...Map.groupBy(own, ({ month }) => month.slice(0, 4))].map(([year, found]) => {
      const count = (quad?: string) => found.reduce((sum, cell) => sum + (quad === undefined || cell.quad === quad ? cell.events : 0), 0);
      return {
        source,
        target,
        year: Number(year),
        events: count(),
        verbal_cooperation: count('verbal-cooperation'),
        material_cooperation: count('material-cooperation'),
        verbal_conflict: count('verbal-conflict'),
        material_conflict: count('material-conflict'),
        intensity: found.reduce((sum, cell) => sum + cell.intensity, 0) / count(),
      };
    });
  });
}
