import { describe, expect, test } from 'vitest';
import { readText } from './read-events.ts';

describe('the contexts of an event', () => {
  test.each([
    ['Kenyan President Bo Ek met National Security Adviser Ann Lee of Peru.', []],
    ['Kenyan President Bo Ek met Peruvian business representatives.', ['economic']],
    ["Kenya's defence minister met Peru's trade minister.", []],
    ['Kenyan President Bo Ek met the minister of energy of Peru.', []],
    ['Kenya and Peru discussed the villages along the border.', []],
    ['Kenya and Peru met to discuss border controls.', ['migration']],
    ['Kenyan President Bo Ek met Peruvian President Ann Lee to discuss oil.', ['economic']],
  ])('%s', async (text, contexts) => expect((await readText(text)).events[0]?.contexts).toEqual(contexts));
});
