import { describe, expect, test } from 'vitest';
import { readEvents } from './read-events.ts';

describe('where an attack was is nobody who attacked', () => {
  test.each([
    ['The bombing in Nairobi that killed three Peruvian guards was mourned by Japan.', 'ASSAULT - → PER'],
    ['The explosion in Nairobi wounded two Peruvian soldiers.', 'ASSAULT - → PER'],
    ['A raid by Kenyan rebels in Lima which killed a Japanese envoy alarmed the region.', 'ASSAULT KEN → JPN'],
    ['The Kenyan airstrike that killed ten Peruvian soldiers was a mistake.', 'ASSAULT KEN → PER'],
    ['Kenyan soldiers in Lima killed two Peruvian officers.', 'ASSAULT KEN → PER'],
  ])('%s', async (text, told) => expect((await readEvents(text)).filter((one) => one.startsWith('ASSAULT'))).toEqual([told]));
});
