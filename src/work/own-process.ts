import { type ChildProcess, fork } from 'node:child_process';

/** A program beside a module, by the module's address: TypeScript where it runs as such, else what was made of it. */
export function programBeside(module: string, name: string): URL {
  return new URL(`./${name}${module.endsWith('.ts') ? '.ts' : '.js'}`, module);
}

/** Starts a program as a process of its own that is spoken to by messages, which may hold bytes. */
export function startProcess(program: URL, flags: readonly string[] = []): ChildProcess {
  const child = fork(program, { execArgv: [...flags], stdio: ['ignore', 'ignore', 'inherit', 'ipc'], serialization: 'advanced' });
  // One that dies while it is written to is told of by its exit.
  child.on('error', () => {});
  return child;
}
