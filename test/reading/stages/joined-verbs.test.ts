import { describe, expect, test } from 'vitest';
import { wordsAt } from '../../../src/domain/index.ts';
import { Analyser, cutArticle } from '../../../src/language/index.ts';
import { readAnalysis } from '../../../src/reading/index.ts';

let loading: Promise<Analyser> | undefined;

const MET = 'President Ann Lee of Kenya met Foreign Minister Bo Ek of Peru.';

/** What is said after the first sentence of a readout, and who does what there, as `AGREE: Ann Lee`. */
async function told(text: string): Promise<string[]> {
  loading ??= Analyser.load();
  const whole = `${MET} ${text}`;
  const article = {
    id: 'one',
    text: whole,
    title: null,
    date: null,
    publisher: 'President of Russia (Kremlin)',
    url: null,
    language: 'en',
  };
  const { statements, events, actors } = readAnalysis(await (await loading).analyse(cutArticle(article)));
  const nameOf = (id: string | undefined) => actors.find((actor) => actor.id === id)?.name;
  return [
    ...statements.map(({ content }) => content.map((span) => wordsAt(whole, span)).join(' … ')),
    ...events.filter(({ span }) => span.start > MET.length).map(({ type, actor }) => `${type}: ${nameOf(actor[0])}`),
  ];
}

describe('a verb in the past is joined to the verb of speech, not to a clause in the present', () => {
  test.each([
    [
      'Lee emphasized the fact that the visit of Ek is taking place in the spring, and invited the Prime Minister of Oman to visit Nairobi.',
      ['the fact that the visit of Ek is taking place in the spring', 'AGREE: Ann Lee'],
    ],
    ['Lee said Peru should open the port and said any delay would fail.', ['Peru should open the port', 'any delay would fail']],
    ['Lee noted that Peru is a partner and thanked Ek for his support.', ['that Peru is a partner', 'SUPPORT: Ann Lee']],
  ])('%s', async (text, wants) => expect(await told(text)).toEqual(expect.arrayContaining(wants)));

  test.each([
    ['Ek said that the plan is backed by Peru and supported by Oman.', 'that the plan is backed by Peru and supported by Oman'],
    ['Ek said that Lee had met Oz and thanked the men of Oman.', 'that Lee had met Oz and thanked the men of Oman'],
    ['Ek said Kenya should open the port and say that it is safe.', 'Kenya should open the port and say that it is safe'],
    ['Ek said that Lee had closed the port and said it was unsafe.', 'that Lee had closed the port and said it was unsafe'],
    ['Ek said that Kenya will send boats and its trained officers.', 'that Kenya will send boats and its trained officers'],
  ])('and stays where it may share: %s', async (text, content) => expect(await told(text)).toContain(content));
});

test('whoever is thanked is nothing said', async () => expect(await told('Lee thanked him.')).not.toContain('him'));
