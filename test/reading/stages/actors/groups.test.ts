import { describe, expect, test } from 'vitest';
import { Analyser, cutArticle } from '../../../../src/language/index.ts';
import { readAnalysis } from '../../../../src/reading/index.ts';
import { membersAt, readActors } from './read-actors.ts';

test('they who discuss are the two who met, and not somebody whose deeds were condemned between', async () => {
  const text =
    "Kenyan President Ann Lee spoke today with Peruvian Foreign Minister Bo Ek. The President condemned Russian President Vladimir Putin's tactics. They discussed trade.";
  const article = { id: 'one', text, title: null, date: null, publisher: null, url: null, language: 'en' };
  const { actors } = readAnalysis(await (await Analyser.load()).analyse(cutArticle(article)));
  const they = actors.find(({ name }) => name === 'They');
  expect(they?.members.map((id) => actors.find((one) => one.id === id)?.name)).toEqual(['Ann Lee', 'Bo Ek']);
});

const MEETING =
  'Kenyan Foreign Minister Ann Lee met in Nairobi with Peruvian Foreign Minister Bo Ek, Omani Foreign Minister Cy Oz, and Chilean Foreign Minister Ida Holm.';

describe('those whom a sentence names together', () => {
  test.each([
    ['Lee welcomed the plan that the three governments had drawn up.', 'the three governments', 'Peru, Oman, Chile'],
    ['Lee thanked the three ministers.', 'the three ministers', 'Bo Ek, Cy Oz, Ida Holm'],
    ['Lee thanked the foreign ministers.', 'the foreign ministers', 'Bo Ek, Cy Oz, Ida Holm'],
    ['The foreign ministers agreed on a plan.', 'The foreign ministers', 'Ann Lee, Bo Ek, Cy Oz, Ida Holm'],
  ])('%s', async (text, words, members) => expect((await membersAt(`${MEETING} ${text}`, words)).join(', ')).toBe(members));

  test('are those of the title', async () => {
    const text = 'Kenyan President Ann Lee met Peruvian President Bo Ek and Omani Prime Minister Cy Oz. The presidents signed a pact.';
    expect(await readActors(text)).toContain('presidents: Ann Lee + Bo Ek');
  });

  test('are not those who work for somebody of the title', async () => {
    const text =
      'Kenyan President Ann Lee called Peruvian President Bo Ek. Aide to the President of Oman Cy Oz praised President Bo Ek. The presidents agreed to meet.';
    expect(await readActors(text)).toContain('presidents: Ann Lee + Bo Ek');
  });

  test('are two where the one who praises them is left out', async () => {
    const text =
      'Kenyan Foreign Minister Ann Lee met Peruvian Foreign Minister Bo Ek and Omani Foreign Minister Cy Oz. Lee praised the two foreign ministers.';
    expect(await membersAt(text, 'the two foreign ministers')).toEqual(['Bo Ek', 'Cy Oz']);
  });
});

describe('both sides of a quarrel that somebody speaks of', () => {
  const MET = 'Kenyan President Ann Lee met Peruvian President Bo Ek.';

  test.each([
    ['Lee spoke of the Norwegian-Omani conflict and urged both sides to wait.', 'both sides', 'Norway, Oman'],
    ['Lee spoke of the war between Norway and Oman. She called on the parties to talk.', 'the parties', 'Norway, Oman'],
    ['They discussed the war between Norway and Oman, and both sides agreed to trade more.', 'both sides', 'Kenya, Peru'],
    ['They spoke of voters. It is an election year when the parties fight.', 'the parties', ''],
  ])('%s', async (text, words, members) => expect((await membersAt(`${MET} ${text}`, words)).join(', ')).toBe(members));
});

describe('whoever acts on two is neither of them', () => {
  test.each([
    ['Kenya and Peru agreed to trade. Norwegian President Ida Holm congratulated both sides.', 'both sides', 'Kenya, Peru'],
    ['Kenya and Peru exchanged fire. Norway urged both sides to stop.', 'both sides', 'Kenya, Peru'],
    [
      'Kenyan President Ann Lee met Peruvian President Bo Ek. Norwegian Minister Ida Holm spoke to both leaders.',
      'both leaders',
      'Ann Lee, Bo Ek',
    ],
    ['Kenyan Minister Ann Lee met Peruvian Minister Bo Ek. Lee called on both sides to trade more.', 'both sides', 'Kenya, Peru'],
    ['Norwegian Minister Ida Holm congratulated both sides.', 'both sides', ''],
  ])('%s', async (text, words, members) => expect((await membersAt(text, words)).join(', ')).toBe(members));

  test('a pair are the two who met', async () => {
    const text = 'Kenyan Minister Ann Lee met Peruvian Minister Bo Ek. The pair discussed trade.';
    expect(await membersAt(text, 'The pair')).toEqual(['Ann Lee', 'Bo Ek']);
    const later =
      'Kenyan President Ann Lee met Peruvian President Bo Ek. Lee hosted Norwegian Minister Ida Holm. The pair discussed trade.';
    expect(await membersAt(later, 'The pair')).toEqual(['Ann Lee', 'Ida Holm']);
  });

  test('a counterpart is the one of that country and rank', async () => {
    const text = 'Kenyan Foreign Minister Ann Lee met Peruvian Foreign Minister Bo Ek. Ek thanked his Kenyan counterpart.';
    expect(await readActors(text)).toContain('Ann Lee = Ann Lee, his Kenyan counterpart');
  });
});

describe('the leaders of countries are the persons who lead them', () => {
  const MET = 'Kenyan President Ann Lee met Peruvian President Bo Ek and Omani Minister Cy Oz.';

  test.each([
    ['The leaders of the two countries discussed trade.', 'The leaders of the two countries', 'Ann Lee, Bo Ek'],
    ['The presidents of Peru and Kenya discussed trade.', 'The presidents of Peru and Kenya', 'Bo Ek, Ann Lee'],
    ['The presidents of Peru and Norway discussed trade.', 'The presidents of Peru and Norway', 'Peru, Norway'],
  ])('%s', async (text, words, members) => expect((await membersAt(`${MET} ${text}`, words)).join(', ')).toBe(members));
});

describe('the two, after a talk of two who speak of others', () => {
  const CALL =
    'National Security Advisor Ann Lee of Kenya spoke today with Peruvian Foreign Minister Bo Ek to follow up on the call between President Cy Oz of Oman and President Id Ay of Chile.';

  test.each([
    ['The two discussed trade.', 'The two', 'Ann Lee, Bo Ek'],
    ['Both officials discussed trade.', 'Both officials', 'Ann Lee, Bo Ek'],
    ['The two leaders discussed trade.', 'The two leaders', 'Cy Oz, Id Ay'],
  ])('%s', async (text, words, members) => expect((await membersAt(`${CALL} ${text}`, words)).join(', ')).toBe(members));
});

describe('the leaders, without a number, are all who met', () => {
  test.each([
    ['Kenyan President Ann Lee spoke with President Bo Ek of Peru and Prime Minister Cy Oz of Oman. The leaders agreed to meet again.'],
    ['Kenyan President Ann Lee, President Bo Ek of Peru and Prime Minister Cy Oz of Oman met in Lima. The leaders agreed to meet again.'],
    [
      'Kenyan President Ann Lee called President Bo Ek of Peru and Prime Minister Cy Oz of Oman. Lee urged Oz and Ek to wait. The leaders agreed to meet again.',
    ],
  ])('%s', async (text) =>
    expect(
      (await readActors(text))
        .find((actor) => actor.startsWith('leaders:'))
        ?.split(/: | \+ /)
        .toSorted(),
    ).toEqual(['Ann Lee', 'Bo Ek', 'Cy Oz', 'leaders']),
  );

  test.each([
    ['Kenyan President Ann Lee met President Bo Ek of Peru. The leaders spoke of Oman.', 'leaders: Ann Lee + Bo Ek'],
    [
      'Kenyan President Ann Lee met President Bo Ek of Peru. Ek thanked Lee for her talks with Prime Minister Cy Oz of Oman. The two leaders agreed to meet again.',
      'two leaders: Ann Lee + Bo Ek',
    ],
    [
      'Kenyan President Ann Lee met President Bo Ek of Peru. Lee told Ek of a call between President Ida Holm of Chile and Prime Minister Cy Oz of Oman. Lee and Ek walked on. The leaders agreed to meet again.',
      'leaders: Ann Lee + Bo Ek',
    ],
  ])('and nobody else: %s', async (text, group) => expect(await readActors(text)).toContain(group));
});

describe('those of a title that only they hold', () => {
  const TALKS =
    'Kenyan Vice Foreign Minister Ann Lee met Peruvian Deputy Foreign Minister Bo Ek and Omani Vice Foreign Minister Cy Oz in Lima.';
  test.each([
    ['The three vice ministers agreed to meet again.', 'three vice ministers: Ann Lee + Bo Ek + Cy Oz'],
    ['The Vice Ministers stressed that trade must grow.', 'Vice Ministers: Ann Lee + Bo Ek + Cy Oz'],
  ])('%s', async (text, group) => expect(await readActors(`${TALKS} ${text}`)).toContain(group));

  test('are nobody where nobody holds it', async () => {
    const text = 'Kenyan President Ann Lee met Peruvian President Bo Ek. The vice ministers will meet again.';
    expect((await readActors(text)).filter((one) => /vice ministers/i.test(one))).toEqual([]);
  });

  test('are no organisation where they are written as a name', async () => {
    const text =
      'National Security Advisor Ann Lee met Kenyan National Security Advisor Bo Ek and Peruvian National Security Advisor Cy Oz. The National Security Advisors condemned the attack.';
    const groups = (await readActors(text)).filter((one) => /^National Security Advisors/.test(one));
    expect(groups).toEqual(['National Security Advisors: Ann Lee + Bo Ek + Cy Oz']);
  });
});

describe('states that a text names together as its subject', () => {
  const PACT = 'Kenya and Peru reaffirmed their friendship. They praised the help that Oman gave to the people of Chile.';
  test.each(['The two countries condemned the attack.', 'The countries condemned the attack.'])('%s', async (text) =>
    expect(await readActors(`${PACT} ${text}`)).toContain('Kenya and Peru: Kenya + Peru'),
  );

  test('are no single one of them', async () => {
    const text = 'Kenya met the ministers. The countries condemned the attack.';
    expect(await readActors(text)).toContain('Kenya = Kenya');
  });
});
