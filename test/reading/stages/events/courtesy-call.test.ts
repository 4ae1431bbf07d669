import { describe, expect, test } from 'vitest';
import { readEvents } from './read-events.ts';

describe('who calls on somebody', () => {
  test.each([
    ['The ambassador of Kenya called on Peruvian Foreign Minister Ana Soto on Monday.', 'CONSULT KEN → PER'],
    ['Kenyan Foreign Minister Bo Odu called on Peruvian President Ana Soto to convey his thanks.', 'CONSULT KEN → PER'],
    ['The ambassador of Kenya called on Peruvian President Ana Soto to resign.', 'REQUEST KEN → PER'],
    ['The ambassador of Kenya called on Peruvian President Ana Soto for help.', 'REQUEST KEN → PER'],
    ['The president of Kenya called on Peru to discuss the border.', 'REQUEST KEN → PER'],
  ])('%s', async (text, told) => expect((await readEvents(text))[0]).toEqual(told));
});
