import { sql } from 'kysely';
import { Record } from '../../src/store/index.ts';
import { Program } from './program.ts';

/** Whether the record has all that was published, once, and nothing else. */
export interface Whole {
  readonly published: number;
  readonly documents: number;
  /** Published, and no document has the address. */
  readonly lost: number;
  /** Documents beyond the first of an address. */
  readonly doubled: number;
  /** Documents that are of no address that was published. */
  readonly strange: number;
  /** Jobs that are not done: waiting, or set aside. */
  readonly undone: number;
  /** Documents that stand as copies of another. */
  readonly copies: number;
  /** Of the whole record on the disk, with all that belongs to it. */
  readonly bytes: number;
  /** What `chancery check` says is wrong, a line each. */
  readonly faults: readonly string[];
}

export async function checkWhole(where: string, published: readonly string[]): Promise<Whole> {
  const record = await Record.open(where, { readOnly: true, now: () => new Date().toISOString() });
  try {
    const found = new Map<string | null, number>();
    for (const { url } of await record.db.selectFrom('documents').select('url').execute()) found.set(url, (found.get(url) ?? 0) + 1);
    const counts = [...found.values()];
    const count = async (query: string) => Number((await sql<{ n: number }>`${sql.raw(query)}`.execute(record.db)).rows[0]?.n ?? 0);
    const wanted = new Set<string | null>(published);
    const size = where.startsWith('postgres')
      ? 'select pg_database_size(current_database()) as n'
      : 'select page_count * page_size as n from pragma_page_count(), pragma_page_size()';
    return {
      published: published.length,
      documents: counts.reduce((sum, n) => sum + n, 0),
      lost: published.filter((address) => !found.has(address)).length,
      doubled: counts.reduce((sum, n) => sum + n - 1, 0),
      strange: [...found].reduce((sum, [url, n]) => sum + (wanted.has(url) ? 0 : n), 0),
      undone: await count("select count(*) as n from jobs where state <> 'done'"),
      copies: await count('select count(*) as n from near_copies'),
      bytes: await count(size),
      faults: await check(where),
    };
  } finally {
    await record.close();
  }
}

/** Lines that are left out where there are more. */
const SHOWN = 20;

async function check(where: string): Promise<string[]> {
  const lines: string[] = [];
  const status = await new Program(['check', '--record', where], (line) => lines.push(line)).ended;
  return status === 0 ? [] : [`exit status ${status}`, ...lines.slice(0, SHOWN)];
}
