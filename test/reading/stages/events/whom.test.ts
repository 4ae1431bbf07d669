import { describe, expect, test } from 'vitest';
import { readEvents as read, readText } from './read-events.ts';

describe('blame for what was done to somebody', () => {
  test.each([
    ['Japan condemned the killing of Peruvian soldiers.', 'ACCUSE JPN → -'],
    ['Japan condemned the killing of Peruvian soldiers by Kenya.', 'ACCUSE JPN → KEN'],
    ['Kenya blamed the attack in Lima on Japan.', 'ACCUSE KEN → JPN'],
    ['The president of Kenya blamed the violence in Peru on Japan.', 'ACCUSE KEN → JPN'],
  ])('%s', async (text, told) => expect(await read(text)).toEqual([told]));
});

describe('people of two countries named together are both', () => {
  test.each([
    ['The Kenyan and Peruvian militaries held talks.', 'CONSULT KEN PER → -'],
    ['The Kenyan and Peruvian foreign ministers held talks.', 'CONSULT KEN PER → -'],
    ['Japan stands with the Kenyan and Peruvian people.', expect.stringMatching(/^SUPPORT JPN/)],
  ])('%s', async (text, told) => expect(await read(text)).toEqual([told]));
});

describe('whom an act without a frame of its own would reach', () => {
  test.each([
    ['Kenya agreed to give Peru the plans of the dam.', 'AGREE KEN → PER'],
    ['Kenya threatened to deliver a devastating blow to Peru.', 'THREATEN KEN → PER'],
    ['Kenya committed to continue its work with the people of Peru.', 'AGREE KEN → PER'],
    ['Kenya pledged to review its work on Peru.', 'AGREE KEN → -'],
    ['Kenya and Peru agreed to share information on Japan.', 'AGREE KEN PER → -'],
    ['Kenya is ready to redouble its efforts to help Peru.', 'AGREE KEN → PER'],
    ['Kenya is ready to redouble its efforts to defeat Peru.', 'AGREE KEN → -'],
    ['Kenya will provide $3 million in assistance to help Peru recover.', 'AGREE KEN → PER'],
    ['Kenya has begun to attack Peru.', 'ASSAULT KEN → PER'],
  ])('%s', async (text, told) => expect(await read(text)).toContain(told));
});

describe('a meeting and what is spoken of at it', () => {
  test.each([
    ['The president of Kenya met the president of Peru. The two leaders discussed relations with Japan.', ['CONSULT KEN → PER']],
    ['Kenya and Peru spoke about cooperating on trade.', ['CONSULT KEN PER → -']],
    ['At a meeting in Lima, Kenyan Foreign Minister Ann Lee told Peruvian President Bo Ek that trade would grow.', ['CONSULT KEN → PER']],
    [
      'During talks in Lima on Sunday, Kenyan Foreign Minister Ann Lee assured Peruvian President Bo Ek of support.',
      ['CONSULT KEN → PER', 'AGREE KEN → PER'],
    ],
    ['Kenyan President Ann Lee said after talks with Peruvian President Bo Ek in Lima that trade would grow.', ['CONSULT KEN → PER']],
    ['A spokesman of Kenya said after talks between Peru and Japan that trade would grow.', ['CONSULT PER JPN → -']],
    ['During a meeting with Peruvian President Bo Ek, Kenyan President Ann Lee said that trade would grow.', ['CONSULT KEN → PER']],
    ['Prime Minister Ann Lee of Kenya spoke to reporters in Lima.', []],
    [
      'President Jan Odu of Kenya met with Ann Lee, Chief of Cabinet for Peruvian President Bo Ek, and later he met with Ida Holm.',
      ['CONSULT KEN → ?', 'CONSULT KEN → ?'],
    ],
    [
      'President Jan Odu, Jr., Secretary of State Ida Holm, and Secretary of Defense Cy Oz of Kenya met with Peru’s Foreign Minister Ann Lee and Minister of Defense Bo Ek.',
      ['CONSULT ? KEN ? → PER ?'],
    ],
    ['President Donald Trump called Saudi Arabia’s King Salman on Saturday.', ['CONSULT USA → SAU']],
    ['The president of Kenya called the king of Jordan on Saturday, discussing ways to end the war.', ['CONSULT KEN → JOR']],
    ['The president of Kenya called the prime minister of Peru to congratulate her on her victory.', ['CONSULT KEN → PER']],
  ])('%s', async (text, told) => expect(await read(text)).toEqual(told));
});

describe('two who are named behind a body', () => {
  test('are they who agree', async () =>
    expect(
      await read(
        "According to Kenya's Foreign Ministry, Peruvian President Bo Ek noted Kenyan President Ann Lee's visit, during which they charted a course and agreed to deepen cooperation.",
      ),
    ).toContain('AGREE ? → -'));
});

describe('what is asked, and what is to come', () => {
  test.each([
    ['Asked about the talks, the president of Kenya said that he was content.', 'REQUEST'],
    ['The envoy of Kenya will lead talks in Peru, thanking Peru for its support.', 'SUPPORT KEN'],
  ])('%s', async (text, not) => expect((await read(text)).filter((told) => told.startsWith(not))).toEqual([]));
});

describe('a war that is named by its place, or that somebody is against', () => {
  test.each(['Kenya recalled the Iraq War.', 'Kenya was against the war in Iraq.'])('%s', async (text) =>
    expect((await read(text)).filter((told) => /^ASSAULT (?:IRQ|KEN)/.test(told))).toEqual([]),
  );
});

describe('the owner of what somebody does', () => {
  test('is whoever does it', async () =>
    expect(await read('Kenya will recover when Peru ceases its unlawful aggression.')).toEqual([expect.stringMatching(/^ASSAULT PER /)]));
});

describe('a war against an aggression', () => {
  test('is the aggressor’s', async () =>
    expect(await read('Kenya helps Peru during the war against the aggression of Japan.')).not.toContain('ASSAULT - → JPN'));
});

describe('governments named after their leaders', () => {
  test('are their states', async () =>
    expect(await read('2022-05-03\n\nKenya praised the Biden-Harris Administration.')).toEqual(['SUPPORT KEN → USA']));
});

describe('acts at home', () => {
  test.each([
    ['The government of Kenya ordered the opposition newspaper La Hora to suspend publication.', 'COERCE KEN → ? KEN'],
    ['The United States accused Huawei of lies.', 'ACCUSE USA → ?'],
  ])('%s', async (text, told) => expect(await read(text)).toEqual([told]));
});

describe('peoples of other states', () => {
  test.each([
    ['Bosnian Serbs attacked Japanese soldiers.', 'ASSAULT BIH → JPN'],
    ['Kenyan troops killed three ethnic Turks in northern Kenya.', 'ASSAULT KEN → KEN'],
    ['The Serbs attacked Japanese soldiers.', 'ASSAULT SRB → JPN'],
  ])('%s', async (text, told) => expect(await read(text)).toEqual([told]));
});

describe('peoples without a state of their own', () => {
  test.each([
    ['Soldiers of Sri Lanka killed two Tamil farmers.', 'ASSAULT LKA → LKA'],
    ['Kenyan soldiers attacked a camp of Karen refugees.', 'ASSAULT KEN → MMR'],
    ['Young Kenyans blocked roads in Nairobi.', 'PROTEST KEN → KEN'],
    ['Burmese troops captured a Karen stronghold.', 'ASSAULT MMR → MMR'],
    ['Jewish settlers set fire to a Palestinian house.', 'COERCE ISR → PSE'],
  ])('%s', async (text, told) => expect(await read(text)).toEqual([told]));
});

describe('organisations of the tables', () => {
  test.each([
    ['The president of Kenya met leaders of the Moro Islamic Liberation Front.', 'CONSULT KEN → PHL'],
    ['Kenya accused the Lord’s Resistance Army of an attack.', 'ACCUSE KEN → UGA'],
    ['Amnesty International demanded that Kenya free the journalist.', 'REQUEST ? → KEN'],
  ])('%s', async (text, told) => expect(await read(text)).toEqual([told]));
});

describe('who has no country beside the name', () => {
  test.each([
    ['On Monday, Putin offered to negotiate with the president of Armenia.', 'AGREE RUS → ARM'],
    ['President Ann Lee conceded to demands of the Moro Islamic Liberation Front.', 'CONCEDE ? PHL → PHL'],
    ['Kenya rejected an offer from Afganistan.', 'REJECT KEN → AFG'],
    ['Kenyan doctors gave medicine to Baghdad University.', 'AID KEN → IRQ'],
    ['Leaders of the opposition agreed to postpone a demonstration in Nairobi.', 'AGREE KEN → -'],
    ['Kenya opened the bridge to allow the delivery of grain to Somalia.', 'RETREAT KEN → SOM'],
  ])('%s', async (text, told) => expect(await read(text)).toContain(told));
});

describe('what armed forces do', () => {
  test.each([
    ['Kenyan peacekeepers arrived in Peru.', ['AID KEN → PER']],
    ['Kenya sent a platoon to Peru on a peacekeeping mission.', ['AID KEN → PER']],
    ['Kenyan troops landed in Peru.', ['MOBILIZE KEN → PER']],
    ['The president of Kenya arrived in Peru.', ['CONSULT KEN → PER']],
    ['Three Peruvian fishermen died from torture in Kenyan custody.', ['ASSAULT KEN → PER']],
  ])('%s', async (text, told) => expect(await read(text)).toEqual(told));
});

describe('what is not to be done, or only claimed', () => {
  test.each([
    ['Kenya vowed not to return the hill to Peru.', ['REJECT KEN → PER']],
    ['Kenya decided not to meet the president of Peru.', ['REJECT KEN → PER']],
    ['Kenya promised not to attack Peru.', ['AGREE KEN → PER']],
    ['Kenya insisted that it had left Peru.', []],
    ['Kenya insisted that Peru leave the hill.', ['REQUEST KEN → PER']],
    ['Peru called on Japan to unite against Kenya.', ['ACCUSE PER → KEN']],
    ['The Peruvian court cancelled restrictions on the use of the Russian language.', ['CONCEDE PER → -']],
  ])('%s', async (text, told) => expect(await read(text)).toEqual(told));
});

describe('what belongs to another event or is none', () => {
  test.each([
    ['A camp of Peruvian refugees was attacked by Kenyan militiamen, killing 20 people.', ['ASSAULT KEN → PER']],
    ['Kenyan demonstrators rioted after a demonstration calling for the removal of the president.', ['PROTEST KEN → KEN']],
    ['The president of Peru called Kenya a friend.', []],
    [
      'The president of Kenya called the president of Peru on Tuesday to thank him for the aid.',
      ['CONSULT KEN → PER', 'SUPPORT KEN → PER', 'AID PER → KEN'],
    ],
    [
      'The president of Kenya spoke with the president of Peru to discuss the war and condemn attacks by Japan.',
      ['CONSULT KEN → PER', 'ACCUSE KEN → JPN'],
    ],
    ['The president of Kenya called the president of Peru to offer support for Peru.', ['CONSULT KEN → PER', 'SUPPORT KEN → PER']],
  ])('%s', async (text, told) => expect(await read(text)).toEqual(told));
});

test('two frames of one phrase are one act', async () =>
  expect(await read('Japan will provide 20,000 tons of food aid to Kenya, a minister said.')).toEqual(['AGREE JPN → KEN']));

test('what one says one will not do is refused where the model is sure and no frame tells it', async () =>
  expect(await read('The guards of Kenya said they will not go back to work.')).toEqual(['REJECT KEN → -']));

describe('words that look like an act', () => {
  test.each([
    'A general who took over the ministry in March thanked Kenya.',
    'The president of Kenya took part in a conversation.',
    'NATO is demonstrating that it stands for freedom.',
  ])('%s', async (text) => expect((await read(text)).filter((told) => /^(?:PROTEST|AID)/.test(told))).toEqual([]));
});

describe('whose support and whose war it is', () => {
  test.each([
    ['The president of Japan underscored the support of Japan and Chile for Kenya.', 'SUPPORT JPN → CHL'],
    ["Japan backs Kenya's defense against Peru's war of aggression and the aid of Chile.", 'ASSAULT PER → CHL'],
    ['Kenya stands ready to attack Peru.', 'THREATEN - → PER'],
    ['The president of Peru will visit a complex dedicated to the end of the Kenyan Civil War.', 'THREATEN KEN → -'],
    ['The president of Peru will visit a complex dedicated to the end of the Kenyan Civil War.', 'ASSAULT KEN → PER'],
    ["They discussed the effects of Kenya's war on Peru on food security in Japan.", 'ASSAULT KEN → PER JPN'],
    ['The president of Kenya suggested that Peru consider helping refugees by signing an agreement.', 'SUPPORT PER → -'],
    ['The president of Kenya stressed the importance of helping refugees, including by giving aid to Peru.', 'AID KEN → PER'],
  ])('%s', async (text, wrong) => expect(await read(text)).not.toContain(wrong));
});

test('who is named between "for" and "to" does what the infinitive tells', async () =>
  expect(await read('Kenya asked for Peru to free the hostages of Japan.')).toEqual(['REQUEST KEN → PER']));

describe('a call is a mode only where a call is told', () => {
  test.each([
    ['The envoy of Kenya discussed trade with the minister of Peru.', null],
    ['The envoy of Kenya exchanged views with the minister of Peru.', null],
    ['The envoy of Kenya held a conversation with the minister of Peru.', null],
    ['The envoy of Kenya spoke by phone with the minister of Peru.', 'phone'],
    ['The envoy of Kenya held a telephone conversation with the minister of Peru.', 'phone'],
  ])('%s', async (text, mode) => expect((await readText(text)).events.map((event) => event.mode)).toEqual([mode]));
});

describe('words said in a talk held to say them', () => {
  test.each([
    ['The president of Kenya spoke with the president of Peru to commend Peru for its reforms.', 'SUPPORT KEN → PER'],
    ['The president of Kenya met with the president of Peru to reaffirm its support for Peru.', 'SUPPORT KEN → PER'],
  ])('%s', async (text, told) => expect(await read(text)).toContain(told));
});

describe('who suffers and who is helped', () => {
  test.each([
    ['Kenya remains committed to holding those responsible accountable for their crimes against the people of Peru.', /→ PER/],
    ['Kenya supports Peru in defending its borders.', /SUPPORT KEN → PER.*SUPPORT KEN → PER/],
    ['Peru called on Kenya to free all persons Kenya has detained.', /COERCE . → KEN/],
  ])('%s', async (text, not) => expect((await read(text)).join(' ')).not.toMatch(not));
});

describe('aid and agreements', () => {
  test.each([
    ['Japan provides Kenya with weapons.', ['AID JPN → KEN']],
    ['Japan will strengthen military support for Kenya.', ['AGREE JPN → KEN']],
    ['Kenya and Peru reached an agreement on fishing.', ['SUPPORT KEN PER → -']],
    ['The agreements that Kenya and Peru reached in May are good.', ['AGREE KEN PER → -']],
    ['The leader of Kenya launched a scathing attack on the government of Peru.', ['ACCUSE KEN → PER']],
  ])('%s', async (text, told) => expect(await read(text)).toEqual(told));
});

describe('what is signed after talks, and by nobody who is named', () => {
  test('is signed by those who talked', async () =>
    expect(await read('The president of Kenya met the president of Peru. Following the talks, three agreements were signed.')).toEqual([
      'CONSULT KEN → PER',
      'SUPPORT KEN PER → -',
    ]));
});

describe('the country of whoever speaks', () => {
  test.each([
    ["Kenya's president Jan Odu said that his country stands in solidarity with Peru.", 'SUPPORT KEN → PER'],
    ['President Jan Odu of Kenya met Ana Soto of Peru. Odu said that his country helps Peru.', 'AID KEN → PER'],
  ])('%s', async (text, told) => expect(await read(text)).toContain(told));
});

describe('what is no act of whoever is named', () => {
  test.each([
    ['The delegation of Peru spoke about the consequences of the actions of the Kenyan army in Peru.', 'ASSAULT'],
    ['The president of Peru expected Kenya to support Japan.', 'AGREE'],
  ])('%s', async (text, not) => expect((await read(text)).filter((told) => told.startsWith(not))).toEqual([]));
});

test('a leader who called for something was not called', async () =>
  expect(await read('The leader of Kenya also called for the adoption of a resolution on unblocking the Peruvian ports.')).toEqual([
    expect.stringMatching(/^REQUEST KEN/),
  ]));

describe('on whose side the words stand', () => {
  test.each([
    ['The president of Kenya awarded the Order of the Lion to the ambassador of Peru.', 'SUPPORT KEN → PER'],
    ['Kenya reiterated its support for the talks among Peruvian parties.', 'SUPPORT KEN → PER'],
    ['Kenya and Peru have agreed a landmark trade deal.', 'SUPPORT KEN PER → -'],
    ['The president of Kenya took part in the summit of the African Union in Oslo.', 'CONSULT KEN → AFU'],
    ['President Jan Odu of Kenya hosted a dinner for President Ana Soto of Peru.', 'CONSULT PER → KEN'],
    ['The president of Peru postponed his trip to Kenya.', 'SANCTION PER → KEN'],
  ])('%s', async (text, told) => expect((await read(text))[0]).toBe(told));
});

test('all are met whom a list names, each styled as is his due', async () => {
  const text =
    'Kenyan Foreign Minister Ann Lee met with the Emir of Oman Sheikh Bo Ek, His Highness the Crown Prince Sheikh Cy Oz, and Foreign Minister Ida Holm.';
  expect(await read(text)).toEqual(['CONSULT KEN → OMN OMN OMN']);
});

describe('whose support one has, to whom proposals go, and whom the own forces threaten', () => {
  test.each([
    ['Kenya has the support of Japan.', ['SUPPORT JPN → KEN']],
    ['"Today we have the full support of Norway," the president of Kenya said.', ['SUPPORT NOR → KEN']],
    ['The foreign minister of Peru presented a number of proposals to Kenya.', ['AGREE PER → KEN']],
    ['The envoy of Kenya said that the Peruvians will concentrate their forces around the lake.', ['THREATEN PER → -']],
    ['Kenya will support the people of Peru.', ['AGREE KEN → PER']],
  ])('%s', async (text, told) => expect(await read(text)).toEqual(told));
});

describe('who is with whom', () => {
  test.each([
    ['Peruvian President Bo Ek welcomed Kenyan President Ann Lee and her accompanying delegation to the palace.', ['CONSULT KEN → PER']],
    ['The operation will be coordinated with the government of Peru.', ['AGREE - → PER']],
    [
      'Kenyan President Ann Lee met with the leaders of Peru, Norway and Japan. In the afternoon Lee met with Peruvian President Bo Ek.',
      ['CONSULT KEN → PER NOR JPN', 'CONSULT KEN → PER'],
    ],
    [
      'Kenyan President Ann Lee met with the leaders of Peru, Norway and Japan. Lee and Peruvian President Bo Ek discussed trade.',
      ['CONSULT KEN → PER NOR JPN'],
    ],
  ])('%s', async (text, told) => expect(await read(text)).toEqual(told));
});
