import { describe, expect, test } from 'vitest';
import { quoteStates } from '../../src/language/quotes.ts';
import { shapeOf } from '../../src/language/shape.ts';

/** In the order that the model was trained with. */
const SHAPES = ['lower', 'title', 'upper', 'mixed', 'capital', 'number', 'alphanumeric', 'mark', 'other'];

describe('the shape of a word', () => {
  test.each([
    ['talks', 'lower'],
    ['n’t', 'lower'],
    ['1990s', 'alphanumeric'],
    ['3rd', 'alphanumeric'],
    ['Xi', 'title'],
    ['O’reilly', 'title'],
    ['Élysée', 'title'],
    ['NATO', 'upper'],
    ['U.S.', 'upper'],
    ['R&D', 'upper'],
    ['G7', 'upper'],
    ['McDonald', 'mixed'],
    ['iPhone', 'mixed'],
    ['J.', 'capital'],
    ['A', 'capital'],
    ['1,234.5', 'number'],
    ['2024-05-03', 'number'],
    ['15%', 'number'],
    ['.', 'mark'],
    ['“', 'mark'],
    ['👍', 'mark'],
    ['日本', 'other'],
  ])('%s: %s', (word, shape) => expect(SHAPES[shapeOf(word)]).toBe(shape));
});

describe('the quotation state of each word', () => {
  const STATES = ['outside', 'opening', 'inside', 'closing'];
  test.each([
    ['He said “ we go ” now', 'outside outside opening inside inside closing outside'],
    ['" we go " he said " now "', 'opening inside inside closing outside outside opening inside closing'],
    ["`` yes '' , « oui »", 'opening inside closing outside opening inside closing'],
    ['“ left open', 'opening inside inside'],
    ['never opened ” here', 'outside outside outside outside'],
  ])('%s', (words, states) => {
    expect(
      quoteStates(words.split(' '))
        .map((state) => STATES[state])
        .join(' '),
    ).toBe(states);
  });
  test('of nothing is nothing', () => expect(quoteStates([])).toEqual([]));
});
