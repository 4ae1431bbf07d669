import { describe, expect, test } from 'vitest';
import { readActors } from './read-actors.ts';

describe('"I" in a transcript', () => {
  const opening = 'President of Kenya Ann Lee: Mr Ek, good afternoon. Our trade is growing. I think I made a slip of the tongue.';
  const answer = 'President of Peru Bo Ek: Thank you. I was pleased to come. My friend told me: "I am tired."';

  test('is whoever has the turn, but for what is quoted in it', async () => {
    const actors = await readActors(`${opening}\n\n${answer}`);
    expect(actors).toContain('Ann Lee = Ann Lee, I, I');
    expect(actors).toContain('Bo Ek = Ek, Bo Ek, I, My, me');
  });

  test('is nobody where the one who has it is not named', async () => {
    const actors = await readActors(`QUESTION: I came from Lima.\n\n${opening}\n\n${answer}`);
    expect(actors).toContain('Ann Lee = Ann Lee, I, I');
  });

  test('is whoever is named before a bracket and a row of asterisks too', async () => {
    const text =
      'The two presidents met in Lima to discuss the dispute.*** President of Kenya Ann Lee: Mr Ek, I am glad. ' +
      'President of Peru Bo Ek(retranslated): Thank you. I have just taken office, and for me trade comes first.';
    const actors = await readActors(text);
    expect(actors).toContain('Ann Lee = Ann Lee, I');
    expect(actors).toContain('Bo Ek = Ek, Bo Ek, I, me');
  });
});
