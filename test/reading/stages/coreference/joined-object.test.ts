import { expect, test } from 'vitest';
import { readActors } from '../actors/read-actors.ts';

test.each([
  [
    'President Ann Lee of Kenya spoke with President Bo Ek and President-Elect Cy Oz of Peru. She thanked the President of Peru for his work. Lee also congratulated President-Elect Cy Oz on winning the election and wished him every success.',
    /^Cy Oz = Cy Oz, .*him$/,
  ],
  ['Ida Holm met Bo Ek. Ann Lee praised Cy Oz and invited him to Lima.', /^Cy Oz = Cy Oz, him$/],
])('what is done to somebody by joined verbs is done to the same: %s', async (text, who) =>
  expect((await readActors(text)).filter((line) => who.test(line))).toHaveLength(1),
);

test('a joined verb with a subject of its own tells of another', async () => {
  const actors = await readActors('Bo Ek was tired. Ann Lee praised Ida Holm and the crowd cheered him.');
  expect(actors.find((line) => line.startsWith('Ida Holm'))).toBe('Ida Holm = Ida Holm');
});
