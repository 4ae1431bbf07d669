import { describe, expect, test } from 'vitest';
import { Analyser, cutArticle } from '../../../../src/language/index.ts';
import { readAnalysis } from '../../../../src/reading/index.ts';

let loading: Promise<Analyser> | undefined;

/** Who speaks in a readout, by name. */
async function speakers(text: string): Promise<(string | undefined)[]> {
  loading ??= Analyser.load();
  const article = { id: 'one', text, title: null, date: null, publisher: 'President of Russia (Kremlin)', url: null, language: 'en' };
  const { statements, actors } = readAnalysis(await (await loading).analyse(cutArticle(article)));
  return statements.map(({ speaker }) => actors.find(({ id }) => id === speaker)?.name);
}

describe('whoever hears something in a readout says nothing', () => {
  test.each([
    'President Ann Lee of Kenya heard long reports on the flood in the north of the country.',
    'President Ann Lee of Kenya received fresh information on the state of the dams.',
    'President Ann Lee of Kenya listened to a report about the harvest in the valley.',
    'President Ann Lee of Kenya was informed of the damage that the storm had done.',
    'President Ann Lee of Kenya was briefed on the situation along the coast.',
  ])('%s', async (text) => expect(await speakers(text)).not.toContain('Ann Lee'));

  test.each([
    ['President Ann Lee of Kenya informed President Bo Ek of Peru about the harvest in the valley.', 'Ann Lee'],
    ['President Ann Lee of Kenya said that she had heard long reports on the flood.', 'Ann Lee'],
  ])('and whoever tells it does: %s', async (text, who) => expect(await speakers(text)).toContain(who));

  test('and neither is it said by whoever is briefed where the one who briefs is named', async () => {
    const told = await speakers('President Ann Lee of Kenya was briefed by Defense Minister Bo Ek of Kenya on the state of the dams.');
    expect(told.filter((name) => name !== 'Bo Ek')).toEqual([]);
  });
});
