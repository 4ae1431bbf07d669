import { dirname, join } from 'node:path/posix';

/** Path of a source file, from the house, and its text. */
export type Sources = ReadonlyMap<string, string>;

const IMPORT = /^\s*(?:import\s*|(?:import|export)\b[^'"`;=(]*\bfrom\s*)(['"])([^'"\n]+)\1|\b(?:import|new URL)\(\s*(['"`])([^'"`\n]+)\3/gm;

/** What a source file imports, as written: `./a.ts`, `node:fs`. Type imports count; a worker's `new URL('./a.ts', …)` does too. */
export function importsIn(text: string): string[] {
  return [...text.matchAll(IMPORT)].map((match) => match[2] ?? match[4] ?? '').filter((name) => !name.startsWith('data:'));
}

/** The house's path for an import of another of its files, or null for a package or a file that is not source. */
export function resolveImport(from: string, name: string): string | null {
  const own = /^chancery\/(\w+)$/.exec(name);
  if (own) return `src/${own[1]}/index.ts`;
  return name.startsWith('.') && name.endsWith('.ts') ? join(dirname(from), name) : null;
}

/** Every circle of imports, as the files on the way round; each circle once. */
export function findCircles(sources: Sources): string[][] {
  const circles: string[][] = [];
  const done = new Set<string>();
  const visit = (file: string, trail: string[]): void => {
    const met = trail.indexOf(file);
    if (met >= 0) circles.push([...trail.slice(met), file]);
    if (met >= 0 || done.has(file)) return;
    for (const name of importsIn(sources.get(file) ?? '')) {
      const target = resolveImport(file, name);
      if (target !== null && sources.has(target)) visit(target, [...trail, file]);
    }
    done.add(file);
  };
  for (const file of sources.keys()) visit(file, []);
  return circles;
}
