import { describe, expect, test } from 'vitest';
import { findIssuer } from '../../../../src/reading/stages/issuer/find-issuer.ts';

function issuerOf(paragraphs: readonly string[], given: { publisher?: string; url?: string; title?: string } = {}): string | null {
  const found = findIssuer({ publisher: null, url: null, title: null, ...given }, paragraphs);
  return found && `${found.source.actor} ${found.by}`;
}

describe('whose text it is', () => {
  test('the publisher’s, as given', () => {
    expect(issuerOf(['Rain fell.'], { publisher: 'US Department of State' })).toBe('USA issuer/publisher');
    expect(issuerOf(['Rain fell.'], { publisher: 'Xinhua News Agency' })).toBe('XINHUA issuer/publisher');
  });

  test('the address’s', () => {
    expect(issuerOf(['Rain fell.'], { url: 'https://www.president.gov.ua/en/news/1' })).toBe('UKR issuer/address');
  });

  test('that of a line that is an issuer’s name', () => {
    expect(issuerOf(['Ministry of Foreign Affairs of Japan', 'The ministers spoke.'])).toBe('JPN issuer/named-line');
  });

  test('told by the words that only one issuer has', () => {
    expect(issuerOf(['The below is attributable to Spokesperson Ned Price:', 'Talks were held.'])).toBe('USA issuer/words');
    expect(issuerOf(['Talks were held.'], { title: 'Readout of President Biden’s Call with the Prime Minister' })).toBe('USA issuer/words');
    expect(issuerOf(['Vladimir Putin had a telephone conversation with the President of Serbia.'])).toBe('RUS issuer/words');
    expect(issuerOf(['President of Ukraine Volodymyr Zelenskyy met with the Prime Minister of Poland.'])).toBe('UKR issuer/words');
    expect(issuerOf(['President Biden spoke today with Prime Minister Sunak.'])).toBe('USA issuer/words');
  });

  test('nobody’s, where a reporter tells the same', () => {
    const report = 'President Biden spoke with Prime Minister Sunak, officials told reporters. The Kremlin declined to comment.';
    expect(issuerOf([report])).toBeNull();
    expect(issuerOf(['WASHINGTON, May 3 (Reuters) — President Biden spoke with Prime Minister Sunak.'])).toBeNull();
    expect(issuerOf(['President Biden spoke today with Prime Minister Sunak.'], { publisher: 'The Daily Atlantis' })).toBeNull();
  });

  test('nobody’s, where its words tell of others', () => {
    const said = 'The Head of State noted that our state stands with Peru.';
    expect(issuerOf([said, 'He was in Kyiv on Monday.'])).toBe('UKR issuer/words');
    expect(issuerOf([said, 'He was in Nairobi on Monday.'])).toBeNull();
  });

  test('nobody’s, where nothing tells', () => {
    expect(issuerOf(['Rain fell in Oslo.'])).toBeNull();
    expect(issuerOf([])).toBeNull();
  });
});
