import { closeSync, mkdtempSync, openSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findNats } from '../../test/nats-programs.ts';
import { NatsServer } from '../../test/nats-server.ts';
import { PostgresServer } from '../../test/store/postgres-server.ts';
import { Program } from './program.ts';
import { natsVictim, postgresVictim, type Victim } from './victim.ts';
import type { Watch } from './watch.ts';

export const SET_UPS = ['sqlite', 'nats'] as const;
export type SetUp = (typeof SET_UPS)[number];

/** A whole service: where the record lies, who reads, who answers, and all that can be struck. */
export interface Service {
  readonly record: string;
  /** Options that tell a command where record and queue are. */
  readonly where: readonly string[];
  readonly address: string;
  readonly folder: string;
  /** A file that gets what its programs say on standard error. */
  readonly log: number;
  readonly victims: readonly Victim[];
  /** Ends its programs in order; answers how many processes were left over. The record stays. */
  halt(): Promise<number>;
  clear(): Promise<void>;
}

/** `lease`: seconds that an article belongs to a worker that is gone; `log`: where what the programs say is added. */
export async function startService(setUp: SetUp, lease: number, log: string, watch: Watch): Promise<Service> {
  const folder = mkdtempSync(join(tmpdir(), 'chancery-faults-'));
  const { record, where, servers, clear } = setUp === 'sqlite' ? besides(join(folder, 'talks.db')) : await startServers();
  const file = openSync(log, 'a');
  const start = (args: readonly string[], onLine = (_: string) => {}) => new Program(args, { folder, log: file, onLine });
  const read = (line: string) => /^(?:added|version|same)\t/.test(line) && watch.saw('reads', Date.now());
  const work = ['work', ...where, '--workers', '1', '--lease', `${lease}s`, '-q'];
  const port = await freePort();
  const workers = [start(work, read), start(work, read)];
  const server = start(['serve', '--record', record, '--port', String(port), '--workers', '0']);
  const programs = [...workers, server];
  const victim = (name: string, program: Program): Victim => ({ name, strike: (random) => program.kill(random() < 0.5) });
  return {
    record,
    where,
    address: `http://127.0.0.1:${port}`,
    folder,
    log: file,
    victims: [...workers.map((worker) => victim('worker', worker)), victim('server', server), ...servers],
    async halt() {
      await Promise.all(programs.map((program) => program.stop()));
      const left = await Promise.all(programs.map((program) => program.leftOver()));
      return left.reduce((sum, one) => sum + one, 0);
    },
    async clear() {
      await clear();
      closeSync(file);
      rmSync(folder, { recursive: true });
    },
  };
}

interface Besides {
  readonly record: string;
  readonly where: readonly string[];
  readonly servers: readonly Victim[];
  readonly clear: () => Promise<void>;
}

/** Nothing runs besides the program itself. */
function besides(record: string): Besides {
  return { record, where: ['--record', record], servers: [], clear: async () => {} };
}

async function startServers(): Promise<Besides> {
  const program = findNats();
  if (program === null) throw new Error('no NATS server here, and pip could not bring one');
  const database = await PostgresServer.start({ sync: true });
  const messages = await NatsServer.start(program);
  const record = await database.makeDatabase('talks');
  const ending = new AbortController();
  return {
    record,
    where: ['--record', record, '--queue', messages.url()],
    servers: [postgresVictim(database, ending.signal), natsVictim(messages, ending.signal)],
    async clear() {
      ending.abort();
      await messages.stop();
      await database.stop();
    },
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
}
