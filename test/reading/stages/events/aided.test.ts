import { expect, test } from 'vitest';
import { readEvents } from './read-events.ts';

test('aid is for whoever its purpose names', async () => {
  expect(await readEvents('The minister noted ongoing Kenyan humanitarian assistance to support the people of Peru.')).toEqual([
    'AID KEN → PER',
  ]);
  expect(await readEvents('Kenya sent weapons to help Peru defend itself.')).toEqual(['AID KEN → PER']);
});
