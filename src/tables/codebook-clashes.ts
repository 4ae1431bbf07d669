import { type Codebook, PLOVER_TYPES } from './codebook-shapes.ts';
import type { EventWords, FrameFile } from './frame-shapes.ts';
import type { Filed } from './shapes.ts';

/** What no single file of the codebook and its frames can show: codes, modes, contexts and classes that nothing defines, and ids used twice. */
export function findCodebookClashes(codebook: Codebook, frames: readonly Filed<FrameFile>[], words: EventWords): string[] {
  const problems: string[] = [];
  const codes = new Set(codebook.cameo.map(({ code }) => code));
  const types = new Map(codebook.types.map((entry) => [entry.type, entry]));
  const code = (where: string, used: string): void => {
    if (!codes.has(used)) problems.push(`${where}: cameo.tsv has no code ${used}`);
  };
  for (const type of PLOVER_TYPES) if (!types.has(type)) problems.push(`data/codebook/plover.yaml:1: the type ${type} is missing`);
  for (const entry of codebook.types)
    for (const used of [entry.cameo, ...Object.values(entry.as), ...entry.modes.map(({ cameo }) => cameo)])
      code(`data/codebook/plover.yaml:1: ${entry.type}`, used);
  for (const row of codebook.crosswalk) {
    const where = `data/codebook/cameo-to-plover.tsv:1: ${row.cameo}`;
    code(where, row.cameo);
    if (row.mode && !types.get(row.type)?.modes.some(({ mode }) => mode === row.mode))
      problems.push(`${where}: ${row.type} has no mode ${row.mode}`);
    for (const context of row.contexts) if (!(context in codebook.contexts)) problems.push(`${where}: no context ${context}`);
  }
  for (const { file, table } of frames) {
    const ids = new Set<string>();
    for (const frame of table.frames) {
      const where = `data/${file}:1: ${frame.id}`;
      if (ids.has(frame.id)) problems.push(`${where}: the id is used twice`);
      ids.add(frame.id);
      code(where, frame.cameo);
      if (frame.mode && !types.get(table.type)?.modes.some(({ mode }) => mode === frame.mode))
        problems.push(`${where}: ${table.type} has no mode ${frame.mode}`);
      for (const context of frame.contexts) if (!(context in codebook.contexts)) problems.push(`${where}: no context ${context}`);
      for (const pattern of [...frame.verbs, ...frame.nouns, ...frame.adjectives])
        for (const [, name = ''] of pattern.matchAll(/<(.*?)>/g))
          if (!(name in words)) problems.push(`${where}: "${pattern}": event-words.yaml has no class ${name}`);
    }
  }
  return problems;
}
