import { expect, test } from 'vitest';
import { documentName } from '../../../src/web/parts/document-name.ts';

const LONG = 'The president of Kenya met the president of Peru in Lima.';

test.each([
  ['Kenya and Peru talk', LONG, 'Kenya and Peru talk'],
  [null, LONG, LONG],
  [null, `date 2023-04-17 Share:\n\n${LONG}`, LONG],
  [null, `LIMA, May 5, 2023\n\n${LONG}`, LONG],
  [null, 'Kenya voted.', 'Kenya voted.'],
  [null, `${LONG} ${LONG}`, `${LONG} The president of Kenya met the …`],
])('%s and %j are shown as %j', (title, beginning, shown) => expect(documentName({ title, beginning })).toBe(shown));
