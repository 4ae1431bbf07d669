import { describe, expect, test } from 'vitest';
import { readEvents } from './read-events.ts';

describe('elections, matches and debates are no attacks', () => {
  test.each([
    'Ann Lee beat John Ek in the election in Kenya.',
    'Kenya beat Peru 3-1 in the final on Sunday.',
    'Kenya defeated Peru in the semi-final.',
    'Peru fought back to beat Kenya on penalties.',
    'The two candidates clashed over taxes in a televised debate in Kenya.',
    'Ann Lee, who is challenging the president of Kenya in the election, lives in Nairobi.',
  ])('%s', async (text) => expect(await readEvents(text)).toEqual([]));
});

describe('in earnest', () => {
  test.each([
    ['Israeli soldiers beat up Palestinian prisoners.', ['ASSAULT ISR → PSE']],
    ['Kenyan police clashed with Peruvian sailors in the port during the election.', ['ASSAULT KEN → PER']],
    ['Kenyan soldiers fought Peruvian rebels.', ['ASSAULT KEN → PER']],
    ['Kenya attacked Peru over the disputed hill.', ['ASSAULT KEN → PER']],
    ['President Ann Lee of Kenya attacked President Bo Ek of Peru over the budget.', ['ACCUSE KEN → PER']],
  ])('%s', async (text, told) => expect(await readEvents(text)).toEqual(told));
});

describe('what is fought is no foe', () => {
  test.each(['Kenya fought the fires in Peru.', 'The United States supports Kenya as it battles the pandemic.'])('%s', async (text) =>
    expect((await readEvents(text)).filter((told) => told.startsWith('ASSAULT'))).toEqual([]),
  );
});
