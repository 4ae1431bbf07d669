import { describe, expect, test } from 'vitest';
import { wordsAt } from '../../../../src/domain/index.ts';
import { findActors } from '../../../../src/reading/stages/actors/index.ts';
import { handAnalysis } from '../../../hand-analysis.ts';
import { recordedDocument } from '../recorded-documents.ts';

function meaningOf(word: string, analysis: ReturnType<typeof recordedDocument>, title: string | null = null): string[] {
  const actors = findActors(analysis, analysis.names, null, null, title);
  const said = actors.filter(({ mentions }) => mentions.some(({ span }) => wordsAt(analysis.article.text, span) === word));
  return said.flatMap(({ name, kind, members }) =>
    kind === 'group' ? members.map((id) => actors.find((one) => one.id === id)?.name ?? '') : [name],
  );
}

describe('"we" in a text of several', () => {
  test('are they who say so', () => {
    expect(meaningOf('We', recordedDocument("We, the ministers of Kenya and Peru, met. We welcome Japan's offer."))).toEqual([
      'Kenya',
      'Peru',
    ]);
    const union = recordedDocument("We, the leaders of the European Union, welcome Peru's offer. Our door is open.");
    expect(meaningOf('Our', union)).toEqual(['European Union']);
  });

  test('are they whose joint statement the title or the line before calls it', () => {
    const text = 'We welcome the offer of Japan.';
    expect(meaningOf('We', handAnalysis(text), 'Joint Statement by the Governments of Kenya and Peru on Japan')).toEqual(['Kenya', 'Peru']);
    expect(meaningOf('We', handAnalysis(`The following is the text of a joint statement by Kenya and Peru.\n\n${text}`))).toEqual([
      'Kenya',
      'Peru',
    ]);
    expect(meaningOf('We', handAnalysis(`Kenya and Peru issued a joint statement.\n\n${text}`))).toEqual([]);
  });

  test('are they whom an opening sentence lists as those who meet or say "our"', () => {
    const met = 'Representatives of Kenya, Peru and Norway met in Oslo. We welcome the offer of Japan, and our nations intend to take it.';
    for (const word of ['We', 'our nations'])
      expect(meaningOf(word, recordedDocument(met), 'Joint Statement on Fish')).toEqual(['Kenya', 'Peru', 'Norway']);
    const ours = recordedDocument('Kenya, Norway and the European Union reaffirm our support for Peru. We welcome its plan.');
    const three = ['Kenya', 'Norway', 'European Union'];
    expect(meaningOf('We', ours, 'Joint Statement by Kenya and the European Union on Peru')).toEqual(three);
    expect(meaningOf('We', ours, 'Joint Statement by Kenya and Japan')).toEqual(['Kenya', 'Japan']);
  });

  test('are an organisation and a state of the title, and nobody speaks in "Begin Text:"', () => {
    const text = 'The European Commission was there.\n\nBegin Text:\n\nWe welcome the offer of Japan.';
    expect(meaningOf('We', handAnalysis(text), 'Joint Statement by Kenya and the European Commission')).toEqual([
      'Kenya',
      'European Commission',
    ]);
  });

  test('are nobody who is known where a joint statement names none', () => {
    const actors = findActors(handAnalysis('We welcome the offer.'), [], 'White House', '2024-01-02', 'Joint Statement on Trade');
    expect(actors.map(({ name, country, members }) => [name, country, members])).toEqual([['We', null, []]]);
  });

  test('are not the parties in what is quoted', () => {
    const text = 'The ministers met. "We welcome it," said Ann Lee.';
    expect(meaningOf('We', handAnalysis(text), 'Joint Statement of Kenya and Peru')).toEqual([]);
  });
});
