import { describe, expect, test } from 'vitest';
import { readEvents } from './read-events.ts';

describe('other senses of verbs', () => {
  test.each([
    ['President Ann Lee of Kenya assured President Bo Ek of Peru that Kenya had closed its airspace to Norway.', ['COERCE KEN → NOR']],
    ['President Ann Lee of Kenya assured President Bo Ek of Peru that Kenya would not attack Peruvian ships.', ['AGREE KEN → PER']],
    ['President Ann Lee of Kenya assured President Bo Ek of Peru that Kenya will send food to Peru.', ['AGREE KEN → PER']],
    ['Rebels blew up a bridge in Kenya.', ['ASSAULT - → KEN']],
  ])('%s', async (text, told) => expect(await readEvents(text)).toEqual(told));

  test.each([
    'Bo Ek of Peru was summoned to appear in court in Lima.',
    'President Ann Lee of Kenya was welcomed with military honours.',
    'The scandal blew up in Peru.',
    'Kenya will take up the issue with Peru.',
    'Kenya de-occupies its territories.',
  ])('nothing of %s', async (text) => expect(await readEvents(text)).toEqual([]));
});
