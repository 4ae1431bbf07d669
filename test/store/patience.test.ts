import { expect, test } from 'vitest';
import { RecordFault } from '../../src/store/engines/fault.ts';
import { postgresEngine } from '../../src/store/engines/postgres/engine.ts';
import { persist } from '../../src/store/patience.ts';

const engine = postgresEngine('postgres://someone:secret@server/talks', false);
const lost = () => Object.assign(new Error('terminating connection due to administrator command'), { code: '57P01' });

test('work whose connection is lost is done again', async () => {
  let tries = 0;
  const work = async () => {
    if (++tries < 3) throw lost();
    return tries;
  };
  expect(await persist(engine, work, [1, 1, 1])).toBe(3);
});

test('a server that stays away is a fault in the end; other errors are at once', async () => {
  let tries = 0;
  const failing = (error: Error) => async () => {
    tries++;
    throw error;
  };
  await expect(persist(engine, failing(lost()), [1, 1])).rejects.toThrow(RecordFault);
  expect(tries).toBe(3);
  await expect(persist(engine, failing(lost()), [1])).rejects.toThrow('postgres://server/talks: the server stopped');
  tries = 0;
  await expect(persist(engine, failing(new TypeError('a bug')), [1, 1])).rejects.toThrow(TypeError);
  expect(tries).toBe(1);
});
