import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { JSON_LINES } from '../cli/record-articles.ts';
import { bringPython } from '../python-packages.ts';
import { isPostgresMissing, PostgresServer } from '../store/postgres-server.ts';
import { MORE } from '../web/more-articles.ts';
import { ReadingRoom } from '../web/reading-room.ts';

const programs = bringPython('schemathesis', ['schemathesis==4.32.5']);
/** Seconds of fuzzing; more can be told for a longer look. */
const SECONDS = process.env.FUZZ_SECONDS ?? '20';
const CHECKS = [
  'not_a_server_error',
  'status_code_conformance',
  'content_type_conformance',
  'response_headers_conformance',
  'response_schema_conformance',
  'unsupported_method',
  'allow_header_conformance',
];

/** Shown whole, its lines are as long as what was sent. */
const SHOWN = 300;

describe.skipIf(programs === null).each(
  [
    ['a file', false],
    ['PostgreSQL', true],
  ].filter(([, postgres]) => !postgres || !isPostgresMissing) as [string, boolean][],
)('the API over a record in %s, asked by schemathesis', (_, postgres) => {
  let server: PostgresServer | undefined;
  let room: ReadingRoom;

  beforeAll(async () => {
    if (postgres) server = await PostgresServer.start();
    room = await ReadingRoom.open(JSON_LINES + MORE, await server?.makeDatabase('asked'));
  }, 400_000);

  afterAll(async () => {
    await room?.close();
    await server?.stop();
  });

  test('has no error of the server, and answers as it says it does', async () => {
    const { status, said } = await ask('--max-time', SECONDS);
    expect(status, said).toBe(0);
    const [, cases] = /(\d+) generated/.exec(said) ?? [];
    expect(Number(cases), said).toBeGreaterThan(200);
  }, 300_000);

  async function ask(...more: string[]): Promise<{ status: number; said: string }> {
    const args = ['run', `${room.address}/api/v1/openapi.json`, '--phases', 'coverage,fuzzing', '--checks', CHECKS.join(',')];
    // The stream is right in not ending.
    args.push('--exclude-path', '/stream');
    // The same questions every time, and nothing kept of them.
    const steady = ['--seed', '1', '--generation-database', 'none', '--no-color', '--warnings', 'off'];
    const program = join(programs ?? '', 'st');
    const ran = await promisify(execFile)(program, [...args, ...steady, ...more], { cwd: room.desk.folder, maxBuffer: 1 << 28 }).then(
      ({ stdout }) => ({ status: 0, stdout }),
      (error: { code: number; stdout: string }) => ({ status: error.code, stdout: error.stdout }),
    );
    const said = ran.stdout.split('\n').map((line) => line.slice(0, SHOWN));
    return { status: ran.status, said: said.join('\n') };
  }
});
