import { expect, test } from 'vitest';
import { readText } from './read-events.ts';

const WHO = 'President Ann Lee of Kenya spoke';
test.each([
  [`At the summit, ${WHO} with President Bo Ek of Peru.`, [null]],
  [`${WHO} with President Bo Ek of Peru on the sidelines of the assembly.`, [null]],
  [`${WHO} with President Bo Ek of Peru before the summit.`, ['phone']],
  [`${WHO} by phone with President Bo Ek of Peru during the conference.`, ['phone']],
  [`${WHO} with President Bo Ek of Peru today.`, ['phone']],
])('%s', async (text, modes) => expect((await readText(text)).events.map(({ mode }) => mode)).toEqual(modes));
