import { setTimeout as sleep } from 'node:timers/promises';
import type { NatsServer } from '../../test/nats-server.ts';
import type { PostgresServer } from '../../test/store/postgres-server.ts';
import { AGAIN } from './program.ts';

/** What can be killed; it comes back by itself, or is started again. */
export interface Victim {
  readonly name: string;
  /** Kills it outright; answers once it is gone. */
  strike(random: () => number): Promise<void>;
}

/** The whole server, or the process of one connection, which makes the server end all others and recover. */
export function postgresVictim(server: PostgresServer, ending: AbortSignal): Victim {
  return {
    name: 'PostgreSQL',
    async strike(random) {
      if (random() < 0.5 && (await killConnection(server, random))) return;
      await server.halt('SIGKILL');
      void startAgain(server, ending);
    },
  };
}

async function killConnection(server: PostgresServer, random: () => number): Promise<boolean> {
  const query = "select pid from pg_stat_activity where application_name = 'chancery' order by pid";
  const rows = await server.ask(query).catch(() => []);
  const pid = rows[Math.floor(random() * rows.length)]?.pid;
  if (typeof pid !== 'number') return false;
  try {
    process.kill(pid, 'SIGKILL');
    return true;
  } catch {
    return false;
  }
}

export function natsVictim(server: NatsServer, ending: AbortSignal): Victim {
  return {
    name: 'NATS',
    async strike() {
      await server.kill();
      void startAgain(server, ending);
    },
  };
}

/** Until it runs: processes of a server that was killed hold on to its memory for a moment. */
async function startAgain(server: { go(): Promise<void> }, ending: AbortSignal): Promise<void> {
  await sleep(AGAIN);
  while (!ending.aborted) {
    try {
      return await server.go();
    } catch {
      await sleep(AGAIN);
    }
  }
}
