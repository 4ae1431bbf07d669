import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { inOrder } from '../../src/work/in-order.ts';

async function* stream<A>(...items: A[]): AsyncGenerator<A> {
  yield* items;
}

async function collect<A>(items: AsyncIterable<A>): Promise<A[]> {
  const all: A[] = [];
  for await (const item of items) all.push(item);
  return all;
}

describe('results in order', () => {
  test('whichever is done first', async () => {
    const work = async (time: number) => {
      await wait(time);
      return time;
    };
    expect(await collect(inOrder(stream(30, 1, 20, 5, 0), 3, work))).toEqual([30, 1, 20, 5, 0]);
  });

  test.each([1, 3, 100])('with at most %i under way', async (most) => {
    let underWay = 0;
    let seen = 0;
    const work = async (item: number) => {
      seen = Math.max(seen, ++underWay);
      await wait(1);
      underWay--;
      return item;
    };
    const items = Array.from({ length: 20 }, (_, i) => i);
    expect(await collect(inOrder(stream(...items), most, work))).toEqual(items);
    expect(seen).toBe(Math.min(most, items.length));
  });

  test('not reading ahead of what is under way', async () => {
    let taken = 0;
    async function* endless() {
      for (;;) yield taken++;
    }
    for await (const item of inOrder(endless(), 4, async (item) => item)) if (item === 10) break;
    expect(taken).toBeLessThanOrEqual(15);
  });

  test('of nothing is nothing', async () => expect(await collect(inOrder(stream<number>(), 2, async (item) => item))).toEqual([]));
});

test('a failure comes at its turn, not before, and what was under way beside it is no stray rejection', async () => {
  const work = async (item: string) => {
    await wait(item === 'slow' ? 30 : 1);
    if (item.startsWith('bad')) throw new Error(item);
    return item;
  };
  const done: string[] = [];
  const run = async () => {
    for await (const item of inOrder(stream('slow', 'bad', 'bad too', 'late'), 4, work)) done.push(item);
  };
  await expect(run()).rejects.toThrow(/^bad$/);
  expect(done).toEqual(['slow']);
  await wait(10);
});

test('a stream that breaks ends it', async () => {
  async function* breaking() {
    yield 1;
    throw new Error('the disk is gone');
  }
  await expect(collect(inOrder(breaking(), 4, async (item) => item))).rejects.toThrow('the disk is gone');
});
