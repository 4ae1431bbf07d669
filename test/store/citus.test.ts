import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Record } from '../../src/store/index.ts';
import { isPostgresMissing, PostgresServer } from './postgres-server.ts';

const SCRIPT = readFileSync(new URL('../../deploy/citus.sql', import.meta.url), 'utf8');

/** What Citus refuses by its documentation, in its place: the extension is not to be had where these tests run. */
const STAND_IN = `create function create_distributed_table(name text, distribution text, colocate_with text) returns void language plpgsql as $$
declare found text;
begin
  select string_agg(conname, ', ') into found from pg_constraint where contype = 'f' and (conrelid = name::regclass or confrelid = name::regclass);
  if found is not null then raise exception '%: foreign keys %', name, found; end if;
  select string_agg(indexrelid::regclass::text, ', ') into found from pg_index i where indrelid = name::regclass and indisunique
    and not exists (select 1 from pg_attribute a where a.attrelid = i.indrelid and a.attname = distribution and a.attnum = any(i.indkey));
  if found is not null then raise exception '%: unique without %: %', name, distribution, found; end if;
  select string_agg(tgname, ', ') into found from pg_trigger where tgrelid = name::regclass and not tgisinternal;
  if found is not null then raise exception '%: triggers %', name, found; end if;
  select string_agg(attname, ', ') into found from pg_attribute where attrelid = name::regclass
    and (attgenerated <> '' and attname = distribution or attidentity <> '' and atttypid <> 'bigint'::regtype);
  if found is not null then raise exception '%: columns %', name, found; end if;
end $$`;

describe.skipIf(isPostgresMissing)('tables that are distributed by dyad', () => {
  let server: PostgresServer;
  beforeAll(async () => {
    server = await PostgresServer.start();
    const record = await Record.open(await server.makeDatabase('wide'), { create: true, now: () => '2026-11-27T00:00:00.000Z' });
    await record.close();
    await server.ask(STAND_IN, 'wide');
  }, 400_000);
  afterAll(() => server?.stop());

  const distribute = (table: string, column: string) =>
    server.ask(`select create_distributed_table('${table}', '${column}', 'none')`, 'wide');

  test('have nothing in the way once the script has run', async () => {
    await expect(distribute('dyads', 'source')).rejects.toThrow('dyads: foreign keys dyads_reading_id_fkey, dyads_event');
    await server.ask(SCRIPT, 'wide');
    await expect(distribute('dyads', 'day')).resolves.toBeDefined();
    await expect(distribute('dyad_years', 'events')).rejects.toThrow('unique without events');
  });

  test('what is told of each reading has, as docs/scale.md says', async () => {
    await expect(distribute('events', 'reading_id')).rejects.toThrow('foreign keys');
    await expect(distribute('readings', 'id')).rejects.toThrow('foreign keys');
  });
});
