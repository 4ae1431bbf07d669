import { expect, test } from 'vitest';
import {
  addWebhook,
  disableWebhook,
  dueWebhooks,
  enableWebhook,
  failWebhook,
  findWebhook,
  keepPlace,
  Record,
  takeWebhook,
} from '../../src/store/index.ts';

const START = Date.parse('2026-01-01T00:00:00Z');
const MINUTE = 60_000;
const DAY = 86_400_000;

async function open() {
  let at = START;
  const record = await Record.open(':memory:', { create: true, now: () => new Date(at).toISOString() });
  const id = await addWebhook(record, { address: 'https://example.org/', secret: 'whsec_', kinds: ['event'], place: '0.0.0', by: 'Ada' });
  const pass = (milliseconds: number) => {
    at += milliseconds;
  };
  const fail = async (taken = false, gone = false) => {
    expect(await takeWebhook(record, id, 'one')).not.toBeNull();
    await failWebhook(record, { id, owner: 'one', place: '1.0.0', taken }, 'it answers 500', gone);
  };
  return {
    record,
    id,
    pass,
    fail,
    row: async () => (await findWebhook(record, id)) as NonNullable<Awaited<ReturnType<typeof findWebhook>>>,
  };
}

test('pauses grow from five seconds to an hour', async () => {
  const { record, pass, fail, row } = await open();
  const pauses: number[] = [];
  for (let n = 0; n < 8; n++) {
    await fail();
    const { due_at } = await row();
    pauses.push((Date.parse(due_at) - Date.parse(record.now())) / 1000);
    expect(await dueWebhooks(record)).toEqual([]);
    pass((pauses[n] as number) * 1000);
  }
  expect(pauses).toEqual([5, 15, 45, 135, 405, 1215, 3600, 3600]);
});

test('after three days without one message taken it is given up; one message begins them anew', async () => {
  const { record, id, pass, fail, row } = await open();
  await fail();
  pass(2 * DAY);
  await fail(true);
  expect(await row()).toMatchObject({ failures: 1, failing_since: record.now(), delivered_at: record.now() });
  pass(2 * DAY);
  await fail();
  expect(await row()).toMatchObject({ failures: 2, disabled_at: null });
  pass(DAY + MINUTE);
  await fail();
  expect(await row()).toMatchObject({ disabled_at: record.now(), problem: 'it answers 500', place: '1.0.0' });
  expect(await takeWebhook(record, id, 'one')).toBeNull();
  expect(await enableWebhook(record, id)).toBe(true);
  expect(await takeWebhook(record, id, 'one')).toMatchObject({ place: '1.0.0' });
});

test('one server has it at a time; one that gives no sign of life for a minute loses it', async () => {
  const { record, id, pass } = await open();
  expect(await takeWebhook(record, id, 'one')).not.toBeNull();
  expect(await takeWebhook(record, id, 'two')).toBeNull();
  pass(MINUTE / 2);
  expect(await keepPlace(record, { id, owner: 'one', place: '2.0.0', taken: true }, false)).toBe(true);
  pass(MINUTE / 2 + 1);
  expect(await takeWebhook(record, id, 'two')).toBeNull();
  pass(MINUTE);
  expect(await takeWebhook(record, id, 'two')).toMatchObject({ place: '2.0.0' });
  expect(await keepPlace(record, { id, owner: 'one', place: '1.0.0', taken: true }, false)).toBe(false);
  await failWebhook(record, { id, owner: 'one', place: '1.0.0', taken: false }, 'late', false);
  expect(await findWebhook(record, id)).toMatchObject({ place: '2.0.0', failures: 0 });
  expect(await disableWebhook(record, id, 'by hand')).toBe(true);
  expect(await keepPlace(record, { id, owner: 'two', place: '3.0.0', taken: true }, true)).toBe(false);
});
