import { execFile, spawnSync } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { JSON_LINES } from '../cli/record-articles.ts';
import { bringPython } from '../python-packages.ts';
import { MORE } from '../web/more-articles.ts';
import { ReadingRoom } from '../web/reading-room.ts';

const programs = bringPython('openapi-python-client', ['openapi-python-client==0.29.1', 'python-dateutil==2.9.0.post0']);
const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

describe.skipIf(programs === null)('the Python client', () => {
  let room: ReadingRoom;

  beforeAll(async () => {
    room = await ReadingRoom.open(JSON_LINES + MORE);
  }, 300_000);

  afterAll(() => room?.close());

  test('is made from the description, and asks the server', async () => {
    const client = room.desk.at('client');
    const env = { ...process.env, PATH: `${programs}${delimiter}${process.env.PATH}` };
    const made = spawnSync(process.execPath, [here('../../scripts/make-python-client.ts'), client], { env, encoding: 'utf8' });
    expect(made.status, made.stdout + made.stderr).toBe(0);
    const { stdout } = await promisify(execFile)(join(programs ?? '', 'python'), [here('use_client.py'), room.address], {
      env: { ...env, PYTHONPATH: client, PYTHONDONTWRITEBYTECODE: '1' },
    });
    const { items } = (await (await room.get('/api/v1/statements?limit=500')).json()) as {
      items: { document: string; statement: string }[];
    };
    expect(JSON.parse(stdout)).toEqual({
      types: ['CONSULT'],
      documents: expect.arrayContaining(['nor-1', 'fin-1']),
      compared: ['fin-1', 'nor-1'],
      spans: expect.arrayContaining([[expect.any(Number), expect.any(Number)]]),
      statements: items.map(({ document, statement }) => [document, statement]),
      problem: 'The record has no document none.',
    });
  }, 200_000);
});
