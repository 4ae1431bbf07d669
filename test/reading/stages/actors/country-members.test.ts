import { describe, expect, test } from 'vitest';
import { readActors } from './read-actors.ts';

describe('people of several countries', () => {
  test.each([
    ['Kenyan and Peruvian officials met in Lima.', 'Kenyan and Peruvian officials: Kenya + Peru'],
    ['Officials from Peru and Chile met Secretary Cy Oz.', 'Officials from Peru and Chile: Peru + Chile'],
    ['Minister Cy Oz thanked the officials from Peru, Chile and Kenya.', 'officials from Peru, Chile and Kenya: Peru + Chile + Kenya'],
    ['Minister Cy Oz talked with Kenyan, Peruvian, and Omani officials.', 'Kenyan, Peruvian, and Omani officials: Kenya + Peru + Oman'],
    ['There were talks between senior Kenyan and Peruvian officials in Lima.', 'senior Kenyan and Peruvian officials: Kenya + Peru'],
  ])('are of all of them: %s', async (text, group) => expect(await readActors(text)).toContain(group));

  test.each([
    ['Kenyan officials in charge of Peru welcomed the news.'],
    ['Kenyan officials welcomed the news.'],
    ['Kenyan and Peruvian goods are sold there.'],
    ['The ministers of Kenya and Peru, Ann Lee and Bo Ek, welcomed the news.'],
  ])('and nobody else is: %s', async (text) =>
    expect((await readActors(text)).filter((actor) => /: .*(?:Kenya|Peru)/.test(actor) && actor.includes('+'))).toEqual([]),
  );
});
