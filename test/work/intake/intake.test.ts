import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { findAddition, handIn, Record } from '../../../src/store/index.ts';
import { Intake } from '../../../src/work/index.ts';

const folder = mkdtempSync(join(tmpdir(), 'chancery-intake-test-'));
afterAll(() => rmSync(folder, { recursive: true }));

const now = () => new Date().toISOString();
const GIVEN = JSON.stringify([{ kind: 'text', article: { text: 'The ministers met in Riga on Tuesday.' } }]);
const SOON = { timeout: 30_000, interval: 100 };

function over(record: string): Intake {
  return new Intake({ record, spool: join(folder, 'spool'), owner: 'a server', allowed: [], workers: 0 });
}

async function leaveUnopened(record: Record): Promise<number> {
  return (await handIn(record, { name: 'a text', given: GIVEN, by: null, owner: 'a server' }, 10)) as number;
}

test('what a process leaves that ends before its time is opened, though nobody hands in anything more', async () => {
  const path = join(folder, 'left.db');
  const record = await Record.open(path, { create: true, now });
  const intake = over(path);
  try {
    const child = await intake.start();
    const id = await leaveUnopened(record);
    const gone = once(child, 'exit');
    child.kill('SIGKILL');
    await gone;
    await vi.waitFor(async () => expect((await findAddition(record, id))?.items).toHaveLength(1), SOON);
  } finally {
    await intake.close();
    await record.close();
  }
}, 60_000);

test('what was handed in before waits for a record that is away', async () => {
  const path = join(folder, 'away.db');
  const intake = over(path);
  try {
    await expect(intake.start()).rejects.toThrow('Nothing can be taken in');
    void intake.resume();
    const record = await Record.open(path, { create: true, now });
    try {
      const id = await leaveUnopened(record);
      await vi.waitFor(async () => expect((await findAddition(record, id))?.items).toHaveLength(1), SOON);
    } finally {
      await record.close();
    }
  } finally {
    await intake.close();
  }
}, 60_000);
