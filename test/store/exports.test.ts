import { expect, test } from 'vitest';
import { adoptExports, askExport, findExport, forgetExports, keepExports, nextExport, noteExport, Record } from '../../src/store/index.ts';

const START = Date.parse('2026-01-01T00:00:00Z');
const MINUTE = 60_000;

async function open() {
  let at = START;
  const record = await Record.open(':memory:', { create: true, now: () => new Date(at).toISOString() });
  const ask = (owner: string, most = 8) => askExport(record, { format: 'csv', question: '{}', by: 'Ada', owner }, most);
  const pass = (milliseconds: number) => {
    at += milliseconds;
  };
  return { record, ask, pass };
}

test('they are made in order, and no more than a limit wait', async () => {
  const { record, ask } = await open();
  expect([await ask('one', 2), await ask('one', 2), await ask('one', 2)]).toEqual([1, 2, null]);
  expect(await nextExport(record, 'one')).toMatchObject({ id: 1, state: 'waiting' });
  await noteExport(record, 1, 'one', { state: 'done', done_at: record.now(), bytes: 5_000_000_000 });
  expect(await findExport(record, 1)).toMatchObject({ bytes: 5_000_000_000 });
  expect(await nextExport(record, 'one')).toMatchObject({ id: 2 });
  expect(await ask('one', 2)).toBe(3);
});

test('what a server had that gives no sign of life is made anew by another, but for what failed', async () => {
  const { record, ask, pass } = await open();
  for (let n = 0; n < 3; n++) await ask('one');
  await noteExport(record, 1, 'one', { state: 'done', done_at: record.now(), bytes: 10 });
  await noteExport(record, 2, 'one', { state: 'failed', done_at: record.now(), problem: 'the disk is full' });
  await adoptExports(record, 'two');
  expect(await nextExport(record, 'two')).toBeNull();
  pass(MINUTE / 2);
  await keepExports(record, 'one', false);
  pass(MINUTE / 2 + 1);
  await adoptExports(record, 'two');
  expect(await nextExport(record, 'two')).toBeNull();
  pass(MINUTE);
  await adoptExports(record, 'two');
  expect(await findExport(record, 1)).toMatchObject({ owner: 'two', state: 'waiting', bytes: 0 });
  expect(await findExport(record, 2)).toMatchObject({ owner: 'one', state: 'failed', problem: 'the disk is full' });
  expect(await findExport(record, 3)).toMatchObject({ owner: 'two', state: 'waiting' });
  expect(await noteExport(record, 1, 'one', { state: 'done' })).toBe(false);
  await keepExports(record, 'two', true);
  await adoptExports(record, 'three');
  expect(await nextExport(record, 'three')).toMatchObject({ id: 1 });
});

test('what is old, and more than so many, is forgotten, with what failed', async () => {
  const { record, ask, pass } = await open();
  for (let n = 1; n <= 4; n++) {
    await ask('one');
    await noteExport(record, n, 'one', { state: n === 2 ? 'failed' : 'done', done_at: record.now() });
    pass(MINUTE);
  }
  await ask('one');
  expect(await forgetExports(record, 'one', new Date(START + 1).toISOString(), 10)).toEqual([1]);
  expect(await forgetExports(record, 'one', '', 2)).toEqual([2]);
  expect(await forgetExports(record, 'two', '9', 0)).toEqual([]);
  expect((await findExport(record, 5))?.state).toBe('waiting');
});
