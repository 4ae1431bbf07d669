import { describe, expect, test } from 'vitest';
import { readEvents } from './read-events.ts';

describe('meetings that only set the scene', () => {
  test('are with whoever has met somebody before', async () => {
    const text =
      'Kenyan envoy Ann Lee met with Foreign Minister Bo Ek of Peru. During the meeting with Peruvian Secretary Cy Oz, trade was discussed.';
    expect(await readEvents(text)).toEqual(['CONSULT KEN → PER', 'CONSULT KEN → PER']);
  });

  test('are none where nobody has', async () =>
    expect(await readEvents('During the meeting with Peruvian Secretary Cy Oz, trade was discussed.')).toEqual([]));
});
