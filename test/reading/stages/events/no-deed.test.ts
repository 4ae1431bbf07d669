import { describe, expect, test } from 'vitest';
import { readEvents } from './read-events.ts';

describe('words of deeds that tell none', () => {
  test.each([
    'Peru prevents human trafficking.',
    'The president of Kenya warned that such a ban would be unacceptable.',
    'Ann Lee of Kenya warned Peru that the rule of law is in danger.',
    'Praise from Vladimir Putin helps the United States.',
    'A Kenyan agency is charged with facilitating and monitoring the flow of aid to Peru.',
    'Ann Lee beat with 56 percent her main rival Ida Holm in Kenya.',
    'SpaceX launched a rocket carrying an American satellite.',
    'A joint communiqué was released by Kenya and Peru.',
    'The president of Kenya welcomed the summit to be held in Baghdad.',
    'The president of Kenya welcomed the conference in Berlin on Libya.',
    'Kenya proposed a law.',
    "Kenya's ministry suggested cutting its spending.",
    'Ann Lee of Kenya underscored the need for Kenya to reform.',
    'Ann Lee of Kenya recommended that Judge Bo Ek of Kenya be suspended.',
    'Kenya announced a new partnership.',
    'Kenya and Peru stressed the need for dialogue with Japan.',
  ])('%s', async (text) => expect(await readEvents(text)).toEqual([]));
});

describe('the same words in earnest', () => {
  test.each([
    ['Kenya prevented Peru from exporting wheat.', ['COERCE KEN → PER']],
    ['Kenya warned Peru that it would respond to any attack.', ['THREATEN KEN → PER']],
    ['Kenya warned that if Peru attacks, war will follow.', ['THREATEN KEN → -']],
    ['The president of Kenya warned that the army would crush the rebels of Peru.', ['THREATEN KEN → PER']],
    ['Money from Japan helps Kenya.', ['AID JPN → KEN']],
    ['Kenya is charged with coordinating attacks on Peru.', ['ACCUSE - → KEN']],
    ['Rebels of Kenya attacked a gathering of Peruvian elders.', ['ASSAULT KEN → PER']],
    ['Kenyan troops attacked Peruvian positions.', ['ASSAULT KEN → PER']],
    ["The president of Kenya attacked Peru's trade policy.", ['ACCUSE KEN → PER']],
    ['The president of Kenya attacked a meeting of Peruvian police chiefs.', ['ACCUSE KEN → PER']],
    ['North Korea fired two missiles into the sea.', ['MOBILIZE PRK → -']],
    ['North Korea launched a long-range rocket into space.', ['MOBILIZE PRK → -']],
    ['Russia fired a ballistic missile at Kyiv.', ['ASSAULT RUS → UKR']],
    ['The United States put tariffs on China.', ['COERCE USA → CHN']],
    ['Kenya welcomed the reforms in Peru.', ['SUPPORT KEN → PER']],
    ['The president of Kenya congratulated Peru on its success.', ['SUPPORT KEN → PER']],
    ['Kenya proposed holding talks with Peru.', ['AGREE KEN → PER']],
    ['Kenya vowed to disregard the ruling of Peru.', ['REJECT KEN → PER']],
    ['Ann Lee of Kenya stressed the need for Peru to commit to a ceasefire.', ['REQUEST KEN → PER']],
    ['Kenya joined Mexico in a new strategic partnership.', ['SUPPORT KEN → MEX']],
    ['The president of Peru noted the readiness of Kenya to provide assistance to Peru.', ['AGREE KEN → PER']],
    ['They stressed the need for joint U.S.-European efforts to stand up to Russian aggression.', ['ASSAULT RUS → -']],
    ['They condemned ongoing attacks on Kenya.', ['ASSAULT - → KEN']],
  ])('%s', async (text, told) => expect(await readEvents(text)).toEqual(told));
});
