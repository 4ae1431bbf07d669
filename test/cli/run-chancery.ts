import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { fileURLToPath } from 'node:url';

const PROGRAM = fileURLToPath(new URL('../../bin/chancery', import.meta.url));

export interface Ran {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

/** A folder of files to run the program on, as its users do: a process of its own, one thread. */
export class Desk {
  readonly folder = realpathSync(mkdtempSync(join(tmpdir(), 'chancery desk ')));

  /** Puts files there; answers their names. */
  put(files: Readonly<Record<string, string | Uint8Array>>): string[] {
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(dirname(this.at(name)), { recursive: true });
      writeFileSync(this.at(name), content);
    }
    return Object.keys(files);
  }

  at(name: string): string {
    return join(this.folder, name);
  }

  run(args: readonly string[], input?: string | Uint8Array): Ran {
    return this.#spawn(PROGRAM, args, input);
  }

  /** `$CHANCERY` is the program. */
  shell(script: string): Ran {
    return this.#spawn('sh', ['-c', script]);
  }

  /** Rows of a record, as another program sees them. */
  ask(record: string, query: string): unknown[] {
    const database = new DatabaseSync(this.at(record), { readOnly: true });
    try {
      return database.prepare(query).all();
    } finally {
      database.close();
    }
  }

  clear(): void {
    rmSync(this.folder, { recursive: true });
  }

  #spawn(program: string, args: readonly string[], input: string | Uint8Array = ''): Ran {
    const env = { ...process.env, CHANCERY: PROGRAM, NO_COLOR: '1' };
    const ran = spawnSync(program, args, { cwd: this.folder, encoding: 'utf8', input, env, maxBuffer: 1 << 28 });
    return { status: ran.status, out: ran.stdout, err: ran.stderr };
  }
}
