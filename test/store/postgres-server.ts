import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { chownSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { findPostgres } from './postgres-programs.ts';

/** Where PostgreSQL cannot be had, its tests are skipped; continuous integration runs them or fails. */
const programs = findPostgres();
export const isPostgresMissing = programs === null && !process.env.CI;
if (isPostgresMissing) console.warn('PostgreSQL 15 or later is not installed and apt-get cannot bring it: its tests are skipped');

/** A PostgreSQL server of its own in a temporary folder, reached through a socket there. */
export class PostgresServer {
  readonly #folder = realpathSync(mkdtempSync(join(tmpdir(), 'chancery-pg-')));
  readonly #sync: boolean;
  #child: ChildProcess | undefined;

  private constructor(sync: boolean) {
    this.#sync = sync;
  }

  /** `sync`: what it commits is on the disk, as where it is used in earnest. */
  static async start({ sync = false } = {}): Promise<PostgresServer> {
    const server = new PostgresServer(sync);
    if (server.#owner) chownSync(server.#folder, server.#owner.uid, server.#owner.gid);
    const make = ['-D', join(server.#folder, 'data'), '-U', 'chancery', '-A', 'trust', '-E', 'UTF8', '--no-locale', '--no-sync'];
    execFileSync(join(bin(), 'initdb'), make, { ...server.#owner, cwd: server.#folder, stdio: ['ignore', 'ignore', 'inherit'] });
    await server.go();
    return server;
  }

  /** Where it listens. */
  get socket(): string {
    return join(this.#folder, '.s.PGSQL.5432');
  }

  /** The address of a database; of the server's own where none is named. */
  url(database = 'postgres'): string {
    return `postgres://chancery@/${database}?host=${encodeURIComponent(this.#folder)}`;
  }

  async makeDatabase(name: string): Promise<string> {
    await this.ask(`create database ${name}`);
    return this.url(name);
  }

  /** Asks as another program would; values as text where the driver has no better. */
  async ask(query: string, database = 'postgres'): Promise<Record<string, unknown>[]> {
    const client = new pg.Client(this.url(database));
    await client.connect();
    try {
      return (await client.query(query)).rows as Record<string, unknown>[];
    } finally {
      await client.end();
    }
  }

  /** Starts it and waits until it answers. */
  async go(): Promise<void> {
    const settings = [`fsync=${this.#sync ? 'on' : 'off'}`, 'listen_addresses=', `unix_socket_directories=${this.#folder}`];
    const args = ['-D', join(this.#folder, 'data'), ...settings.flatMap((setting) => ['-c', setting])];
    this.#child = spawn(join(bin(), 'postgres'), args, { ...this.#owner, cwd: this.#folder, stdio: 'ignore' });
    for (let tries = 0; ; tries++) {
      try {
        await this.ask('select 1');
        return;
      } catch (error) {
        if (tries > 300 || this.#child.exitCode !== null) throw error;
        await wait(100);
      }
    }
  }

  /** `SIGINT` ends it in order and breaks connections off; `SIGQUIT` at once, as a crash does; `SIGKILL` without a word to its own processes. */
  async halt(signal: 'SIGINT' | 'SIGQUIT' | 'SIGKILL' = 'SIGINT'): Promise<void> {
    const child = this.#child;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const gone = new Promise((resolve) => child.once('exit', resolve));
    child.kill(signal);
    await gone;
  }

  async stop(): Promise<void> {
    await this.halt();
    rmSync(this.#folder, { recursive: true });
  }

  /** PostgreSQL does not run as root. */
  get #owner(): { uid: number; gid: number } | undefined {
    if (process.getuid?.() !== 0) return undefined;
    const id = (flag: string) => {
      try {
        return Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }));
      } catch {
        return Number(execFileSync('id', [flag, 'nobody'], { encoding: 'utf8' }));
      }
    };
    return { uid: id('-u'), gid: id('-g') };
  }
}

function bin(): string {
  if (programs === null) throw new Error('PostgreSQL 15 or later is not installed, and apt-get could not bring it');
  return programs;
}
