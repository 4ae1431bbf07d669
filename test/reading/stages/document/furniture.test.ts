import { describe, expect, it } from 'vitest';
import { wordsAt } from '../../../../src/domain/index.ts';
import { findDocumentFacts } from '../../../../src/reading/stages/document/index.ts';
import { analyse, PROSE } from './analysed.ts';

const findIn = (text: string) => findDocumentFacts(analyse(text)).furniture.map((span) => wordsAt(text, span));

describe('furniture', () => {
  it.each([
    'date 2024-03-05 Share:',
    'Share this article',
    'Facebook Twitter E-mail',
    'Facebook | X | WhatsApp | Copy link',
    '12 Shares · 3 comments',
    'Published: 5 March 2024, 10:15 GMT',
    '4 min read',
    'Advertisement',
    'Skip to main content',
    'Photo: The harbour of Oslo, seen on Tuesday. Jane Roe/Fjord Press',
    'FILE PHOTO: The minister arrives in Oslo, Norway, March 5, 2024. Fjord/Jane Roe',
    'The minister arrives in Oslo on Tuesday. (Photo by Jane Roe/Fjord Press)',
    'Photo by Jane Roe',
    'Read more: Ministers to meet in spring',
    'ALSO READ: Ministers to meet in spring',
    'Tags: Norway, fishing',
    'Source: Fjord Press',
    '© 2024 Fjord Press',
    'Copyright 2024 Fjord Press. All rights reserved.',
    'We use cookies to improve your visit.',
    'Sign up for our daily newsletter and never miss a story.',
    'Follow Jane Roe on Twitter @janeroe.',
    'For more information, please contact press@fjord.example.',
    '(Reporting by Jane Roe in Oslo; Editing by Ola Berg)',
    'Jane Roe contributed to this report.',
    'https://fjord.example/news/1',
    'Home > World > Europe',
    'World | Politics | Business | Culture',
    '# # #',
  ])('leaves out %j', (line) => {
    expect(findIn(`${PROSE}\n\n${line}\n\n${PROSE}`)).toEqual([line]);
  });

  it.each([
    'Share prices in Oslo fell on Tuesday.',
    'Share the burden, ministers say',
    'More',
    'Home',
    'Photos of the damage were shown to the council.',
    'Photos by amateurs showed that the bridge had gone.',
    'Photos by Jane Roe showed that the bridge had gone.',
    'Read in full, the letter asks for more time.',
    'Reporting by Fjord Press showed that the talks had failed.',
    'Production by family firms made the town rich.',
    'Copies of the letter were sent to the U.N.',
    'Email traffic between the two offices stopped.',
    'Related talks on fishing will begin in June.',
    'The minister said: “Read more books.”',
    'Follow the money, the prosecutor told them.',
    'In the end they agreed.',
    'Cookies were served after the talks.',
    'March 5, 2024',
    'Subscribe to the treaty or leave, she told them.',
    'OSLO (AP) — The minister left.',
    'The two sides agreed to share this information on Twitter and Facebook.',
    'By Tuesday they had left.',
  ])('keeps %j', (line) => {
    expect(findIn(`${PROSE}\n\n${line}\n\n${PROSE}`)).toEqual([]);
  });

  it('leaves the headlines under "Related articles" out, and reads on at the next sentence', () => {
    const text = `${PROSE}\n\nRelated articles\n\nMinisters to meet in spring\n\nFishing fleet returns\n\nThe talks go on.`;
    expect(findIn(text)).toEqual(['Related articles', 'Ministers to meet in spring', 'Fishing fleet returns']);
  });

  it('leaves the credit at the end of a paragraph out, and reads the paragraph', () => {
    expect(findIn(`${PROSE} (Reporting by Jane Roe)`)).toEqual(['(Reporting by Jane Roe)']);
  });
});
