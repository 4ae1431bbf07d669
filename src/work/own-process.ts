import { type ChildProcess, fork, type StdioOptions } from 'node:child_process';

/** A program beside a module, by the module's address: TypeScript where it runs as such, else what was made of it. */
export function programBeside(module: string, name: string): URL {
  return new URL(`./${name}${module.endsWith('.ts') ? '.ts' : '.js'}`, module);
}

/** The file descriptor of a process's own pipe. */
export const OWN_PIPE = 4;

/** Starts a program as a process of its own that is spoken to by messages, which may hold bytes. `hasPipe`: it gives bytes in bulk by OWN_PIPE. */
export function startProcess(program: URL, flags: readonly string[] = [], hasPipe = false): ChildProcess {
  const stdio: StdioOptions = ['ignore', 'ignore', 'inherit', 'ipc', ...(hasPipe ? ['pipe' as const] : [])];
  const child = fork(program, { execArgv: [...flags], stdio, serialization: 'advanced' });
  // One that dies while it is written to is told of by its exit.
  child.on('error', () => {});
  return child;
}
