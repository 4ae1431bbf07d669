import { importsIn, resolveImport, type Sources } from './imports.ts';

const UP_TO_READING = ['domain', 'text', 'tables', 'language', 'reading'];
const UP_TO_STORE = [...UP_TO_READING, 'export', 'record', 'store'];
const UP_TO_API = [...UP_TO_STORE, 'ingest', 'work', 'api'];

/** Which rooms of src/ each room may import, itself aside. */
const SEES: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  text: ['domain'],
  tables: ['domain', 'text'],
  language: ['domain', 'text', 'tables'],
  reading: ['domain', 'text', 'tables', 'language'],
  // Readings come into a record in their published shape, which is export's.
  record: [...UP_TO_READING, 'export'],
  store: [...UP_TO_READING, 'export', 'record'],
  export: ['domain', 'text', 'tables'],
  ingest: ['domain', 'text', 'tables'],
  work: [...UP_TO_STORE, 'ingest'],
  api: [...UP_TO_STORE, 'ingest', 'work'],
  web: UP_TO_API,
  cli: [...UP_TO_API, 'web'],
};

/** Rooms that compute and do nothing else: no files, network, processes or threads. */
const PURE = ['domain', 'text', 'reading', 'record', 'export'];
const OUTSIDE = /^node:(fs|net|tls|dns|dgram|https?|http2|child_process|worker_threads|cluster|sqlite|readline|process)(\/|$)/;

function roomOf(path: string): string {
  return path.split('/')[1] ?? '';
}

/** Each import that goes the wrong way, as `file → import: why`. */
export function findWrongImports(sources: Sources): string[] {
  return [...sources].flatMap(([file, text]) => {
    const room = roomOf(file);
    const sees = SEES[room];
    if (!sees) return [`${file}: ${room} is not a room`];
    return importsIn(text).flatMap((name) => {
      if (PURE.includes(room) && OUTSIDE.test(name)) return [`${file} → ${name}: ${room} does no input or output`];
      const target = resolveImport(file, name);
      if (target === null) return [];
      if (!target.startsWith('src/')) return [`${file} → ${name}: outside src`];
      const other = roomOf(target);
      return other === room || sees.includes(other) ? [] : [`${file} → ${name}: ${room} may not import ${other}`];
    });
  });
}
