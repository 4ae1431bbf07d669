import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Record } from '../../src/store/index.ts';
import { isPostgresMissing, PostgresServer } from './postgres-server.ts';

/** Longer than one row of PostgreSQL's index may be: 40,000 different words. */
const WORDS = Array.from({ length: 40_000 }, (_, i) => `word${i}`);

describe.skipIf(isPostgresMissing)('full text of a long document', () => {
  let server: PostgresServer;
  let record: Record;
  beforeAll(async () => {
    server = await PostgresServer.start();
    record = await Record.open(server.url(), { create: true, now: () => '2024-05-03T00:00:00Z' });
    const text = WORDS.join(' ');
    await record.write(async (db) => {
      const document = { hash: '0'.repeat(64), text, version: 1, added_at: record.now(), title: 'A glossary' };
      const { id } = await db.insertInto('documents').values(document).returning('id').executeTakeFirstOrThrow();
      await record.engine.indexText(db, { id, title: document.title, text });
    });
  }, 400_000);
  afterAll(async () => {
    await record?.close();
    await server?.stop();
  });

  async function isFound(words: string): Promise<boolean> {
    return (await record.engine.search(words).execute(record.db)).rows.length === 1;
  }

  test.each([
    ['word0 word39999', true],
    ['glossary word20000', true],
    ['"word11998 word11999 word12000 word12001"', true],
    ['"word23999 word24000"', true],
    ['word3999*', true],
    ['"word5 word7"', false],
    ['word0 nothing', false],
  ])('%s: %s', async (words, found) => {
    expect(await isFound(words)).toBe(found);
  });
});
