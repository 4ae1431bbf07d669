import { describe, expect, test } from 'vitest';
import { readActors } from '../actors/read-actors.ts';

describe('it', () => {
  test.each([
    'Peru left NATO. It was stressed that the door stays open.',
    'Peru left NATO. It was decided to open a hospital.',
    'Peru left NATO. It is essential that trade goes on.',
    'Peru left NATO. It is a mistake to close the border.',
  ])('is nobody where it stands for a clause: %s', async (text) => {
    expect(await readActors(text)).toEqual(['Peru = Peru', 'NATO = NATO']);
  });

  test.each(['NATO was told of the fire. It was told that the hall was empty.', 'NATO was asked for aid. It was asked to send doctors.'])(
    'is whoever is told or asked: %s',
    async (text) => {
      expect(await readActors(text)).toEqual(['NATO = NATO, It']);
    },
  );
});

describe('what somebody does by the way or in order to', () => {
  test('is done to another', async () => {
    expect(await readActors('Kenya bombed Peru. Japan left the talks, blaming others for harming it.')).not.toContain('Japan = Japan, it');
    expect(await readActors('Peru is following the work on the border, joining others in protecting it.')).toEqual(['Peru = Peru']);
  });
});

describe('the owner in how somebody is styled', () => {
  test('is nobody', async () => {
    const actors = await readActors('Envoy Bo Ek called on Her Royal Highness Princess Ida. He thanked Her Majesty Queen Ingrid.');
    expect(actors.join()).not.toMatch(/\bHer\b/);
    expect((await readActors('Bo Ek met the pope. He thanked His Holiness for his help.')).join()).not.toContain('Holiness');
  });
});
