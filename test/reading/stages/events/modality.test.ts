import { describe, expect, test } from 'vitest';
import { readEvents, readText } from './read-events.ts';

describe('what is only talked of or thought of is not done', () => {
  test.each([
    'Ann Lee of Kenya briefed the president of Peru about consultations with Japan on supplying missiles to Jordan.',
    'The ministers of Kenya and Peru liked the idea of sending troops to Japan.',
    'The envoy of Kenya explained the question of giving pledges to Peru.',
  ])('%s', async (text) => expect((await readEvents(text)).filter((told) => !told.startsWith('CONSULT'))).toEqual([]));
});

test('what a decree is on is done', async () =>
  expect(await readEvents("Ann Lee spoke of the mood after the Kenyan parliament's resolution on recognising Peru.")).toContain(
    'SUPPORT KEN → PER',
  ));

describe('what is told of none, or of no plan, is denied', () => {
  test.each([
    ['There are no plans for talks between Kenya and Peru.', 'denied'],
    ['Kenya does not have any plans for talks with Peru.', 'denied'],
    ['No agreement was signed by Kenya and Peru.', 'denied'],
    ['There are plans for talks between Kenya and Peru.', 'planned'],
    ['No fewer than 30 soldiers of Kenya attacked Peru.', 'happened'],
    ['Kenya has sent troops to Peru, the agency has learned.', 'happened'],
    ['Kenya learned to attack Peru.', 'hypothetical'],
  ])('%s', async (text, status) => expect((await readText(text)).events.map((event) => event.status)).toEqual([status]));
});

describe('gladness to do a thing is no praise', () => {
  test.each([
    ['Kenya is honoured to join the bank.', []],
    ['The president of Kenya is privileged and honored to represent Peru.', []],
    ['Kenya is thankful to Peru for the sanctions to stop the rebels.', ['SUPPORT KEN → PER']],
    ['The envoy of Japan was honored by Kenya.', ['SUPPORT KEN → JPN']],
  ])('%s', async (text, told) => expect(await readEvents(text)).toEqual(told));
});

describe('work at a thing, or a share in it, does not tell it as done', () => {
  test.each([
    'Kenya hopes for an effective mediating role of Japan in ending the war.',
    'Bo Ek of Kenya spoke of the attempts of Peru at ending the war with Japan.',
    'Kenya has an interest in ending the war with Peru.',
    'Kenya hopes for ending the war with Peru.',
    'Ann Lee of Kenya spoke of the experience of Peru in training Japanese troops and arming rebels.',
  ])('%s', async (text) => expect(await readEvents(text)).toEqual([]));

  test.each([
    ['Kenya succeeded in ending the war with Peru.', 'RETREAT KEN → PER'],
    ['Kenya succeeded with the help of Japan in ending the war with Peru.', 'RETREAT KEN → PER'],
    ['Peruvian troops took part in shelling Kenya.', 'ASSAULT PER → KEN'],
  ])('%s', async (text, told) => expect(await readEvents(text)).toContain(told));
});

describe('what is aimed at is no plan', () => {
  test.each([
    ['"Our common goal is to end the war with Kenya," the president of Peru said.', []],
    ['The aim of Peru is to visit Kenya.', []],
    ['The president of Peru is to visit Kenya.', ['AGREE PER → KEN']],
  ])('%s', async (text, told) => expect(await readEvents(text)).toEqual(told));
});

describe('a summit that is prepared is to come, unless it is told as over', () => {
  test.each([
    ['Kenya spoke of the preparations for the recent Kenya-Peru summit.', 'CONSULT KEN PER → -'],
    ['Kenya spoke of the preparations for the Kenya-Peru summit.', 'AGREE PER KEN → -'],
  ])('%s', async (text, told) => expect(await readEvents(text)).toEqual([told]));
});

describe('what is denied did not happen by the word of whoever denies it', () => {
  test.each([
    ['Kenya denied that it had attacked Peru.', ['ASSAULT denied']],
    ['Kenya has denied having sent troops to Peru.', ['MOBILIZE denied']],
    ['Kenya did not deny that it had attacked Peru.', ['ASSAULT hypothetical']],
    ['Kenya said that it had attacked Peru.', ['ASSAULT happened']],
    ['Kenya denied sending arms to Peru and condemned Japan.', ['AID denied', 'ACCUSE happened']],
  ])('%s', async (text, told) => expect((await readText(text)).events.map(({ type, status }) => `${type} ${status}`)).toEqual(told));
});

test.each([
  ['Kenya was pleased to host the summit with Peru.', 'CONSULT happened'],
  ['Kenya will be pleased to host talks with Peru.', 'AGREE offered'],
  ['Kenya said it would be ready to host talks with Peru.', 'AGREE offered'],
  ['Kenya is ready to help Peru.', 'AGREE offered'],
])('what somebody was glad to do is done, and what he would be glad to do is offered: %s', async (text, told) =>
  expect((await readText(text)).events.map(({ type, status }) => `${type} ${status}`)).toEqual([told]),
);

test('a meeting of an organisation that is to come is told by its name', async () => {
  const { events } = await readText('The ministers of Kenya and Peru discussed the upcoming NATO Foreign Ministerial meeting.');
  expect(events.map(({ type, status }) => `${type} ${status}`)).toEqual(['CONSULT happened', 'AGREE planned']);
});

describe('what is weighed or is a priority is not done', () => {
  test.each([
    'Strengthening ties with Peru remains one of the priorities of Kenya.',
    'The president of Kenya said that sending aid to Peru is important.',
    'Mr. Lee also discussed the importance of Peru and Kenya concluding talks on the border.',
    'Mr. Lee of Japan stressed the importance of Kenya sending aid to Peru.',
    'The president of Japan noted the possibility of Kenya attacking Peru.',
  ])('%s', async (text) => expect(await readEvents(text)).toEqual([]));

  test('nor is what any such act would do', async () => {
    const { events } = await readText('Japan noted that any arms exports from Kenya to Peru would violate UN resolutions.');
    expect(events.map(({ status }) => status)).toEqual(['hypothetical']);
  });
});

describe('nobody vouches for what is hoped for, kept from or a purpose', () => {
  test.each([
    ['The law prohibits the president of Kenya from lifting sanctions on Peru.', []],
    ['Kenya kept Peru from attacking Norway.', []],
    ['The minister of Kenya hoped that Peru would send aid to Norway.', ['AID hypothetical']],
    ['The minister of Kenya expressed hope that Peru will send aid to Norway.', ['AID hypothetical']],
    ['The minister of Kenya said that Peru would send aid to Norway.', ['AGREE planned']],
    ['Kenya urged Peru to ensure it sends aid to Norway.', ['REQUEST happened']],
    ['Kenya considered sending troops to Peru.', ['MOBILIZE hypothetical']],
    ['Kenya and Peru discussed trade in order to send aid to Norway.', ['CONSULT happened']],
  ])('%s', async (text, told) => expect((await readText(text)).events.map(({ type, status }) => `${type} ${status}`)).toEqual(told));
});

test.each([
  ['Kenyan President Ann Lee will meet Peruvian President Bo Ek when he arrives in Nairobi.', ['planned', 'planned']],
  ['The meeting between Kenyan President Ann Lee and Peruvian President Bo Ek on May 3 was arranged last week.', ['planned']],
])('what is told with something to come is to come: %s', async (text, told) =>
  expect((await readText(text, '2023-05-10')).events.map(({ status }) => status)).toEqual(told),
);
