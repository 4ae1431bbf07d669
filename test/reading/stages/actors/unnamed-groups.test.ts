import { describe, expect, test } from 'vitest';
import { readActors } from './read-actors.ts';

describe('a described group ends before whoever is named besides', () => {
  test.each([
    'Envoy Ann Lee met with officials from the governments of Peru and Chile, as well as UN Special Envoy Bo Ek and the members of the commission.',
    'Envoy Ann Lee met with officials from Peru and Chile, together with UN Special Envoy Bo Ek.',
    'Envoy Ann Lee met with officials from Peru and Chile, including Foreign Minister Bo Ek.',
    'Envoy Ann Lee met with officials from Peru and Chile, UN Special Envoy Bo Ek and the head of the bank.',
  ])('%s', async (text) => {
    const actors = await readActors(text);
    const group = actors.find((line) => line.startsWith('officials from')) ?? '';
    expect(group).toMatch(/ and Chile: Peru \+ Chile$/);
    expect(actors.some((line) => line.startsWith('Bo Ek ='))).toBe(true);
  });
});
