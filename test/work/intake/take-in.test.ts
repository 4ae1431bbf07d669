import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findAddition, handIn, Record } from '../../../src/store/index.ts';
import { takeIn } from '../../../src/work/intake/take-in.ts';

let folder: string;
let record: Record;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'chancery-take-in-'));
  record = await Record.open(join(folder, 'r.db'), { create: true, now: () => new Date().toISOString() });
});
afterAll(async () => {
  await record.close();
  rmSync(folder, { recursive: true });
});

test('texts are in the queue at once, in their order, and what is none says why', async () => {
  const texts = ['It rained in Oslo on Monday, and the ministers met inside.', ' \n', 'It snowed in Riga on Tuesday, and they met again.'];
  const given = JSON.stringify(texts.map((text) => ({ kind: 'text', article: { text } })));
  const id = (await handIn(record, { name: 'texts', given, by: null, owner: 'o' }, 10)) as number;
  await takeIn(record, { id, given }, [], 'r1');
  const addition = await findAddition(record, id);
  expect(addition?.items.map(({ state, problem }) => [state, problem?.code])).toEqual([
    ['waiting', undefined],
    ['failed', 'empty'],
    ['waiting', undefined],
  ]);
});
