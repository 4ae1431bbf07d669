import { type JetStreamClient, type JetStreamManager, jetstream, jetstreamManager } from '@nats-io/jetstream';
import { connect, type NatsConnection } from '@nats-io/transport-node';
import { RecordFault } from '../../store/index.ts';
import type { QueueAddress } from './queue-address.ts';
import { explainServer, waitForLeader } from './server-fault.ts';

/** Milliseconds between two tries to reach a server that is away. */
const AGAIN = 1_000;

/** A connection to the message server that carries the numbers of jobs; the jobs themselves stay in the record. */
export class NatsQueue {
  readonly address: QueueAddress;
  readonly js: JetStreamClient;
  readonly jsm: JetStreamManager;
  /** Is it known that no server answers now? */
  isAway = false;
  readonly #connection: NatsConnection;

  private constructor(address: QueueAddress, connection: NatsConnection, jsm: JetStreamManager) {
    this.address = address;
    this.#connection = connection;
    this.jsm = jsm;
    this.js = jetstream(connection);
  }

  /** `say` hears when the server goes away and comes back. Throws a RecordFault that says why there is no such server. */
  static async open(address: QueueAddress, say: (line: string) => void = () => {}): Promise<NatsQueue> {
    const { servers, tls, login, told } = address;
    let connection: NatsConnection | null = null;
    try {
      connection = await connect({
        servers: [...servers],
        name: 'chancery',
        ...login,
        ...(tls ? { tls: {} } : {}),
        maxReconnectAttempts: -1,
        reconnectTimeWait: AGAIN,
      });
      const connected = connection;
      const queue = new NatsQueue(address, connected, await waitForLeader(() => jetstreamManager(connected)));
      void queue.#watch(say);
      return queue;
    } catch (error) {
      await connection?.close();
      throw new RecordFault(`${told}: no message server with JetStream answers (${error instanceof Error ? error.message : error})`, {
        cause: error,
      });
    }
  }

  /** The server's fault in one line for people; any other error as it is. */
  explain(error: unknown): unknown {
    return explainServer(error, this.address.told);
  }

  /** What was said to the server is there when it answers, unless it is away. */
  async close(): Promise<void> {
    if (!this.isAway) await this.#connection.flush().catch(() => {});
    await this.#connection.close();
  }

  async #watch(say: (line: string) => void): Promise<void> {
    for await (const { type } of this.#connection.status()) {
      if (type === 'disconnect') {
        this.isAway = true;
        say(`${this.address.told} is away; what is in the queue stays there until it is back`);
      } else if (type === 'reconnect') {
        this.isAway = false;
        say(`${this.address.told} is back`);
      }
    }
  }
}
