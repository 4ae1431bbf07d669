import { describe, expect, test } from 'vitest';
import type { Upos } from '../../src/domain/index.ts';
import { Lemmas, lemmaByRule } from '../../src/language/lemmas.ts';

const WORDS = new Set(
  `talk agree hope plan stop travel visit call tell deny die go echo pass push fix see free make use raise offer prefer
  country life wolf wife shoe hero box bus tax crisis case basis state woman specimen index price house early happy big`.split(/\s+/),
);
const table = new Map([
  ['met\tVERB', 'meet'],
  ["n't\tPART", 'not'],
  ['better\tADJ', 'good'],
  ['biggest\tADJ', 'big'],
]);
const lemmas = new Lemmas(table, (word) => WORDS.has(word));

describe('the lemma of a word', () => {
  test.each<[string, Upos, string]>([
    ['met', 'VERB', 'meet'],
    ['Met', 'VERB', 'meet'],
    ['n’t', 'PART', 'not'],
    ['better', 'ADJ', 'good'],
    ['talks', 'NOUN', 'talk'],
    ['countries', 'NOUN', 'country'],
    ['lives', 'NOUN', 'life'],
    ['wives', 'NOUN', 'wife'],
    ['wolves', 'NOUN', 'wolf'],
    ['shoes', 'NOUN', 'shoe'],
    ['heroes', 'NOUN', 'hero'],
    ['boxes', 'NOUN', 'box'],
    ['buses', 'NOUN', 'bus'],
    ['bus', 'NOUN', 'bus'],
    ['cases', 'NOUN', 'case'],
    ['crises', 'NOUN', 'crisis'],
    ['MoUs', 'NOUN', 'mou'],
    ['US', 'NOUN', 'us'],
    ['memoranda', 'NOUN', 'memorandum'],
    ['indices', 'NOUN', 'index'],
    ['prices', 'NOUN', 'price'],
    ['women', 'NOUN', 'woman'],
    ['specimen', 'NOUN', 'specimen'],
    ['omen', 'NOUN', 'omen'],
    ['houses', 'NOUN', 'house'],
    ['agreed', 'VERB', 'agree'],
    ['hoping', 'VERB', 'hope'],
    ['planned', 'VERB', 'plan'],
    ['stopping', 'VERB', 'stop'],
    ['travelled', 'VERB', 'travel'],
    ['visited', 'VERB', 'visit'],
    ['calling', 'VERB', 'call'],
    ['telling', 'VERB', 'tell'],
    ['denies', 'VERB', 'deny'],
    ['dies', 'VERB', 'die'],
    ['goes', 'VERB', 'go'],
    ['echoes', 'VERB', 'echo'],
    ['passes', 'VERB', 'pass'],
    ['seeing', 'VERB', 'see'],
    ['freed', 'VERB', 'free'],
    ['used', 'AUX', 'use'],
    ['owed', 'VERB', 'owe'],
    ['using', 'VERB', 'use'],
    ['need', 'VERB', 'need'],
    ['raises', 'VERB', 'raise'],
    ['preferred', 'VERB', 'prefer'],
    ['offering', 'VERB', 'offer'],
    ['earlier', 'ADV', 'early'],
    ['happiest', 'ADJ', 'happy'],
    ['premier', 'ADJ', 'premier'],
    ['The', 'DET', 'the'],
    ['Nations', 'PROPN', 'Nations'],
    ['”', 'PUNCT', '”'],
  ])('%s (%s) is %s', (word, upos, lemma) => expect(lemmas.of(word, upos)).toBe(lemma));

  test('of a word that nobody knows is the likeliest guess', () => {
    const guess = (word: string, upos: Upos) => lemmaByRule(word, word, upos, () => false);
    expect(guess('blorgs', 'NOUN')).toBe('blorg');
    expect(guess('blorged', 'VERB')).toBe('blorg');
    expect(guess('blorgier', 'ADJ')).toBe('blorgier');
  });
});
