import { describe, expect, test } from 'vitest';
import { readEvents as read } from './read-events.ts';

describe('a stand that is taken on what is done to somebody is not for or against whoever suffers it', () => {
  test.each([
    ['Kenya supported the war against Peru.', []],
    ['Kenya and Japan backed sanctions against Peru.', []],
    ['Kenya welcomed the extension of sanctions against Peru.', []],
    ['Kenya supports the fight against Peruvian rebels.', []],
    ['Kenya welcomed Japanese strikes on Peru.', ['SUPPORT KEN → JPN']],
    ['Kenya opposes the embargo on Peru.', ['REJECT KEN → -']],
    ['Kenya rejected the Japanese embargo on Peru.', ['REJECT KEN → JPN']],
    ['Kenya condemned the sanctions imposed on Peru.', ['ACCUSE KEN → -']],
    ['Kenya condemned the sanctions imposed on Peru by Japan.', ['ACCUSE KEN → JPN']],
    ['Kenya condemned the attack carried out against Peru.', ['ACCUSE KEN → -']],
    ['Kenya criticised the tariffs imposed by Peru.', ['ACCUSE KEN → PER']],
    ['Kenya opposes "Taiwan independence" and separatist activities in Peru.', ['REJECT KEN → -']],
    ['Kenya opposes separatist acts by Peru.', ['REJECT KEN → PER']],
    ["Kenya supports Peru's independence.", ['SUPPORT KEN → PER']],
    ['Kenya backed Peru against Japan.', ['SUPPORT KEN → PER']],
    ['Kenya supports the measures against the drought in Peru.', ['SUPPORT KEN → PER']],
    ['Japan thanked Kenya for its support against the war on Peru.', ['SUPPORT JPN → KEN', 'SUPPORT KEN → PER', 'ASSAULT - → PER']],
  ])('%s', async (text, told) => expect(await read(text)).toEqual(told));
});
