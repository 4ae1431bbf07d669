import { PostgresDialect } from 'kysely';
import pg from 'pg';
import Cursor from 'pg-cursor';

/** Connections: one that streams, one that writes, and one for a question in between. */
const MOST = 4;
/** Milliseconds to wait for a connection. */
const PATIENCE = 10_000;
/** Milliseconds of silence after which it is asked whether the server's machine is still there; without an answer it is given up 10 seconds later. */
const SILENCE = 10_000;
/** PostgreSQL's numbers of its types. */
const [INT8, NUMERIC] = [20, 1700];

/** Counts and sums as numbers: none in a record is beyond what a number holds. Everything else as the driver gives it. */
const types = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') =>
    oid === INT8 || oid === NUMERIC ? Number : pg.types.getTypeParser(oid, format as 'text')) as typeof pg.types.getTypeParser,
};

/** Connections to a server that are opened when needed. Every commit is on the server's disk before it is reported. */
export function connect(url: string, readOnly: boolean): PostgresDialect {
  const pool = new pg.Pool({
    connectionString: url,
    max: MOST,
    connectionTimeoutMillis: PATIENCE,
    keepAlive: true,
    keepAliveInitialDelayMillis: SILENCE,
    application_name: 'chancery',
    types,
    // A connection that is lost meanwhile is given up by the pool; Kysely's own way would keep its place taken for good.
    onConnect: (client) => setUp(client, readOnly),
  });
  // A connection that breaks while nobody uses it: the next question opens another.
  pool.on('error', () => {});
  pool.on('connect', (client) => client.on('error', () => {}));
  return new PostgresDialect({ pool, cursor: Cursor });
}

async function setUp(client: pg.ClientBase, readOnly: boolean): Promise<void> {
  // Compiling a question takes seconds where answering it takes milliseconds.
  const settings = ['synchronous_commit = on', `default_transaction_read_only = ${readOnly ? 'on' : 'off'}`, 'jit = off'];
  for (const setting of settings) await client.query(`set ${setting}`);
}
