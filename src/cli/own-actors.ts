import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Option } from 'commander';
import { type ActorFile, type OwnActors, readOwnActors, tables } from '../tables/index.ts';

/** `--actors FILE`, which may be given several times. */
export function actorsOption(): Option {
  return new Option(
    '-a, --actors <file>',
    'your own states, offices or actor dictionary over the built-in ones; may be given again',
  ).argParser((file: string, before: readonly string[] | undefined) => [...(before ?? []), file]);
}

/**
 * Reads the user's own actors: files, and folders of YAML. Throws the system's error for a file that is not there, and a TableError
 * that names all that is wrong in them.
 */
export function readActorsOf({ actors = [] }: { readonly actors?: readonly string[] }): OwnActors | null {
  return actors.length === 0 ? null : readOwnActors(actors.flatMap(filesAt), tables());
}

function filesAt(path: string): ActorFile[] {
  const files = statSync(path).isDirectory()
    ? readdirSync(path)
        .filter((name) => /\.ya?ml$/i.test(name))
        .sort()
        .map((name) => join(path, name))
    : [path];
  return files.map((file) => ({ file, text: readFileSync(file, 'utf8') }));
}
