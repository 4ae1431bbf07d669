import { describe, expect, test } from 'vitest';
import { readStatements } from './hand-statements.ts';

function turns(text: string, names: readonly string[] = []) {
  const { statements } = readStatements(text, { names: names.map((name) => [name, 'PERSON'] as const) });
  const words = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
  return statements.map(({ source, content, manner }) => `${source.map(words)}: ${content.map(words)} (${manner})`);
}

describe('a transcript', () => {
  test('has a statement for each turn, to the next one', () => {
    const text = 'Mira Kovac: Good morning.\nWe are glad.\n\nJan Lee: Thank you.\n\nThey left.';
    expect(turns(text, ['Mira Kovac', 'Jan Lee'])).toEqual([
      'Mira Kovac: Good morning.\nWe are glad. (direct)',
      'Jan Lee: Thank you. (direct)',
    ]);
  });

  test('knows speakers in capitals and roles', () => {
    expect(turns('QUESTION: Is it over?\n\nKOVAC: No.')).toEqual(['QUESTION: Is it over? (direct)', 'KOVAC: No. (direct)']);
  });

  test('leaves what stands in brackets out of the name', () => {
    expect(turns('Mira Kovac: Good morning.\n\nJan Lee (retranslated): Thank you.', ['Mira Kovac', 'Jan Lee'])).toEqual([
      'Mira Kovac: Good morning. (direct)',
      'Jan Lee: Thank you. (direct)',
    ]);
  });

  test('may begin behind a heading in one line with it', () => {
    const text = '* * * Beginning of the talks President Mira Kovac: Good morning.\n\nJan Lee: Thank you.';
    expect(turns(text, ['Mira Kovac', 'Jan Lee'])).toEqual([
      'President Mira Kovac: Good morning. (direct)',
      'Jan Lee: Thank you. (direct)',
    ]);
  });

  test('is a speech too, of one who holds an office', () => {
    const speech = `We are glad to be here, and I thank you. ${'Our roads are dry and our fields are green. '.repeat(12)}`.trim();
    const text = `President Mira Kovac: ${speech}`;
    expect(turns(text, ['Mira Kovac'])).toEqual([`${text} (direct)`]);
    expect(turns(`Mira Kovac: ${speech}`, ['Mira Kovac'])).toEqual([]);
    expect(turns(`President Mira Kovac: ${'The roads are dry. '.repeat(30)}`.trim(), ['Mira Kovac'])).toEqual([]);
  });

  test('holds no more of a quotation than it has', () => {
    const text = 'Mira Kovac: “We are glad. We will go.”\n\nThey left in May, and nobody came back.';
    expect(turns(text, ['Mira Kovac'])).toEqual(['Mira Kovac: “We are glad. We will go.” (direct)']);
    const goesOn = 'Mira Kovac: “We are glad.\n\n“We will go.”\n\nJan Lee: “No.”\n\nThey left.';
    expect(turns(goesOn, ['Mira Kovac', 'Jan Lee'])).toEqual([
      'Mira Kovac: “We are glad.\n\n“We will go.” (direct)',
      'Jan Lee: “No.” (direct)',
    ]);
    const partly = 'Mira Kovac: “Never again” is what we say.\n\nJan Lee: Good.';
    expect(turns(partly, ['Mira Kovac', 'Jan Lee'])[0]).toBe('Mira Kovac: “Never again” is what we say. (direct)');
  });

  test('has no turn for a heading', () => {
    expect(turns('SUBJECTS: The flood\n\nKOVAC: Good morning.\n\nQUESTION: Is it over?')).toEqual([
      'KOVAC: Good morning. (direct)',
      'QUESTION: Is it over? (direct)',
    ]);
  });

  test('is not made of one headline', () => {
    expect(turns('Mira Kovac: A life in pictures\n\nShe was born in May.', ['Mira Kovac'])).toEqual([]);
    expect(turns('The plan: A new road.\n\nThe price: Too high.')).toEqual([]);
  });
});
