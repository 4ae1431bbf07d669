import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { makeArticle } from '../../../src/ingest/index.ts';
import { adoptAdditions, beginOpening, findAddition, handIn, Record, saveFound } from '../../../src/store/index.ts';

let folder: string;
let record: Record;
let clock: number;
beforeEach(async () => {
  clock = Date.parse('2031-01-01T00:00:00.000Z');
  folder = mkdtempSync(join(tmpdir(), 'chancery-additions-'));
  record = await Record.open(join(folder, 'r.db'), { create: true, now: () => new Date(clock).toISOString() });
});
afterEach(async () => {
  await record.close();
  rmSync(folder, { recursive: true });
});
const give = (owner: string) => handIn(record, { name: 'a text', given: '[]', by: null, owner }, 10) as Promise<number>;
const adopt = async (owner: string) => (await adoptAdditions(record, owner, new Set())).map(({ id }) => id);

test('what was found is written once, although it is written again because the answer to the first writing was lost', async () => {
  const id = await give('one');
  await beginOpening(record, id);
  const found = [{ place: 'a', article: makeArticle('It rained in Oslo.') }, { problem: { code: 'empty', where: 'b' } }] as const;
  for (let times = 0; times < 2; times++) await saveFound(record, id, 0, found, 'r1');
  expect((await findAddition(record, id))?.items.map(({ place, state }) => [place, state])).toEqual([
    ['a', 'waiting'],
    ['b', 'failed'],
  ]);
});

test('a process that begins where another of its server ended opens what that one left, and what is others’ only when they are gone', async () => {
  const [mine, other] = [await give('mine'), await give('other')];
  expect(await adoptAdditions(record, 'mine', new Set([mine]))).toEqual([]);
  expect(await adopt('mine')).toEqual([mine]);
  clock += 61_000;
  expect(await adopt('third')).toEqual([mine, other]);
});

test('a server that lives keeps what it is about to open', async () => {
  const id = await give('mine');
  clock += 50_000;
  expect(await adoptAdditions(record, 'mine', new Set([id]))).toEqual([]);
  clock += 50_000;
  expect(await adopt('other')).toEqual([]);
});

test('what was handed in is there once, although it is written again because the answer to the first writing was lost', async () => {
  const first = await give('mine');
  expect(await give('mine')).toBe(first);
  clock += 1;
  expect(await give('mine')).not.toBe(first);
});
