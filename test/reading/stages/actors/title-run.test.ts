import { expect, test } from 'vitest';
import type { Actor } from '../../../../src/domain/index.ts';
import { readText } from '../events/read-events.ts';

async function person(text: string, name: string): Promise<Actor | undefined> {
  return (await readText(text)).actors.find((actor) => actor.kind === 'person' && actor.name === name);
}

test('an office in a body is of the country of the body', async () => {
  const text = 'Jan Odu met Director of the Department of Defense Policy of the Romanian Ministry of National Defense Mihai Iancu.';
  expect((await person(text, 'Mihai Iancu'))?.country).toBe('ROU');
});

test('the administration of somebody is no office of his', async () => {
  const found = await person('They spoke of the transition to the administration of President-elect Ana Soto.', 'Ana Soto');
  expect(found?.offices.map(({ title }) => title)).toEqual(['President-elect']);
});

test('a president is not in the place where somebody met him', async () => {
  const { actors } = await readText('Jan Odu met the president of Peru in Lima.');
  expect(actors.map(({ name }) => name)).toContain('president of Peru');
});
