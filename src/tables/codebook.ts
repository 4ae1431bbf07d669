import type { PloverType } from '../domain/index.ts';
import type { Codebook, PloverDefinition } from './codebook-shapes.ts';
import { tables } from './pack.ts';

let goldstein: ReadonlyMap<string, number> | undefined;
let definitions: ReadonlyMap<PloverType, PloverDefinition> | undefined;
let crosswalk: ReadonlyMap<string, Codebook['crosswalk'][number]> | undefined;

/** Types, modes, contexts, sectors and codes. */
export function codebook(): Codebook {
  return tables().codebook;
}

export function ploverDefinition(type: PloverType): PloverDefinition {
  definitions ??= new Map(tables().codebook.types.map((entry) => [entry.type, entry]));
  return definitions.get(type) as PloverDefinition;
}

/** Goldstein's value of a CAMEO code, -10 to 10. */
export function goldsteinOf(cameo: string): number {
  goldstein ??= new Map(tables().codebook.cameo.map((row) => [row.code, row.goldstein]));
  return goldstein.get(cameo) ?? 0;
}

/** PLOVER type, mode and contexts of a CAMEO code, by the crosswalk of 2021. */
export function ploverOf(cameo: string): Codebook['crosswalk'][number] | undefined {
  crosswalk ??= new Map(tables().codebook.crosswalk.map((row) => [row.cameo, row]));
  return crosswalk.get(cameo);
}

/** Codes whose kinds are told apart by context in CAMEO: cooperation and aid, done, meant, asked for, refused or stopped. */
const BY_CONTEXT = new Set(['031', '033', '060', '070', '101', '103', '121', '122', '162']);

/** Of a code and those below it the one whose context it is: 070 with `military` is 072, 033 with `economic` is 0331. */
export function closestCameo(cameo: string, contexts: readonly string[]): string {
  if (!BY_CONTEXT.has(cameo)) return cameo;
  const stem = cameo.replace(/0$/, '');
  for (const context of contexts) {
    const row = tables().codebook.crosswalk.find(
      (one) =>
        one.cameo.startsWith(stem) && one.cameo.length === stem.length + 1 && one.contexts.length === 1 && one.contexts[0] === context,
    );
    if (row) return row.cameo;
  }
  return cameo;
}
