import { afterAll, expect, test } from 'vitest';
import { articleOf, hashOf } from '../../../bench/faults/articles.ts';
import { judge } from '../../../bench/faults/judgement.ts';
import { randomFrom } from '../../../bench/titles-held/random.ts';
import { Record } from '../../../src/store/index.ts';
import { Desk } from '../../cli/run-chancery.ts';

const desk = new Desk();
afterAll(() => desk.clear());

test('the judgement knows what is lost, what is doubled and what is wrong', async () => {
  const random = randomFrom(1);
  const articles = [0, 1, 2].map((number) => articleOf(number, random));
  desk.put({
    'some.jsonl': articles
      .slice(0, 2)
      .map((article) => `${JSON.stringify(article)}\n`)
      .join(''),
  });
  expect(desk.run(['add', 'some.jsonl', '--record', 'r.db', '-q']).status).toBe(0);
  const acknowledged = new Map(articles.map((article) => [hashOf(article), Date.now()]));
  const where = ['--record', desk.at('r.db')];
  const record = await Record.open(desk.at('r.db'), { now: () => '2031-01-01T00:00:00.000Z' });
  try {
    expect(await judge(record, where, acknowledged)).toMatchObject({ lost: 1, doubled: 0, documents: 2, dead: 0, wrong: [] });
    await record.db
      .insertInto('documents')
      .columns(['hash', 'text', 'version', 'added_at', 'superseded_at'])
      .expression((db) => db.selectFrom('documents').select(['hash', 'text', 'version', 'added_at', 'superseded_at']).where('id', '=', 1))
      .execute();
    const judged = await judge(record, where, acknowledged);
    expect(judged).toMatchObject({ doubled: 1, documents: 3 });
    expect(judged.wrong).toContain('document 3: it has no reading');
  } finally {
    await record.close();
  }
}, 60_000);
