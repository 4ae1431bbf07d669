import { expect, test } from 'vitest';
import { readText } from './read-events.ts';

/** Who met whom, by name. */
async function met(text: string): Promise<string> {
  const { actors, events } = await readText(text);
  const name = (id: string): string => actors.find((actor) => actor.id === id)?.name ?? id;
  return events.map(({ actor, recipient }) => `${actor.map(name).join('+')} > ${recipient.map(name).join('+')}`).join('; ');
}

test('a name after the comma behind a long title', async () => {
  expect(await met('Ida Holm met with the Minister of Foreign Affairs of the Republic of Peru, Ann Lee.')).toBe('Ida Holm > Ann Lee');
});
