import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { JSON_LINES } from '../cli/record-articles.ts';
import { isPostgresMissing, PostgresServer } from '../store/postgres-server.ts';
import { ReadingRoom } from './reading-room.ts';

const LISTS = ['/', '/meetings', '/documents', '/statements', '/events', '/promises', '/actors', '/dyads', '/map', '/network', '/sources'];
const ASKED = ['/judgements', '/events?actor=FIN&recipient=NOR', '/statements?speaker=NOR', '/meetings?actor=FIN'];
const THINGS = ['/dyads/FIN/NOR', '/documents/nor-1', '/actors/a1'];

/** Without what is each server's own: when a document was added, and the token of its forms. */
function withoutOwn(page: string): string {
  return page
    .replaceAll(/\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d)?(?:\.\d+)?Z?/g, 'moment')
    .replaceAll(/name="csrf" value="[^"]+"/g, 'name="csrf"');
}

describe.skipIf(isPostgresMissing)('the pages of a record in PostgreSQL', () => {
  let server: PostgresServer;
  let rooms: readonly ReadingRoom[] = [];
  beforeAll(async () => {
    server = await PostgresServer.start();
    const url = await server.makeDatabase('talks');
    rooms = await Promise.all(['talks.db', url].map((record) => ReadingRoom.open(JSON_LINES, record)));
  }, 400_000);
  afterAll(async () => {
    for (const room of rooms) await room.close();
    await server?.stop();
  });

  test.each([...LISTS, ...ASKED, ...THINGS])(
    '%s is as over a file',
    async (path) => {
      const answers = await Promise.all(rooms.map((room) => room.get(path)));
      expect(answers.map(({ status }) => status)).toEqual([200, 200]);
      const [here, there] = await Promise.all(answers.map(async (answer) => withoutOwn(await answer.text())));
      expect(there).toBe(here);
    },
    30_000,
  );
});
