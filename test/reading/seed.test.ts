import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Reading } from '../../src/domain/index.ts';
import { type Span, wordsAt } from '../../src/domain/index.ts';
import { Analyser, cutArticle } from '../../src/language/index.ts';
import { readAnalysis } from '../../src/reading/index.ts';
import { findParagraphs } from '../../src/text/paragraphs.ts';
import { findQuotations } from '../../src/text/quotations.ts';

/** The article that the project grew from; it is not ours, so it lies beside the project. */
const SEED = new URL('../../../shared/seed/article.txt', import.meta.url);

/** Words of a statement's content, to whom it is said, and who issued the statement that vouches for it; null is the outlet. */
const TOLD: readonly (readonly [words: string, addressee: RegExp, issuer: RegExp | null])[] = [
  ['safeguard', /Putin/, null],
  ['fully implement', /Putin/, null],
  ['recent fruitful', /Li/, /China's Defense Ministry/],
  ['Military cooperation plays', /Li/, /China's Defense Ministry/],
  ['steer the development', /Putin/, /China's Defense Ministry/],
  ['The military mutual trust', /Putin/, /China's Defense Ministry/],
  ['very good', /Li/, /Kremlin/],
  ['presence of active work', /Li/, /Kremlin/],
  ['I think that this', /Li/, /Kremlin/],
];

/** First words of each quotation, and who said it. */
const SPEAKERS: readonly (readonly [begins: string, speaker: RegExp])[] = [
  ['safeguard', /defense chief|Li Shangfu/],
  ['fully implement', /^Li Shangfu$/],
  ['further strengthen', /^Li Shangfu$/],
  ['recent fruitful', /^Vladimir Putin$/],
  ['Military cooperation', /^Vladimir Putin$/],
  ['the two militaries', /^Vladimir Putin$/],
  ['steer', /^Li Shangfu$/],
  ['The military mutual', /^Li Shangfu$/],
  ['very good', /^Vladimir Putin$/],
  ['I think', /^Vladimir Putin$/],
];

if (!existsSync(SEED)) {
  test.skip('the seed article is not beside the project', () => {});
} else {
  const text = readFileSync(SEED, 'utf8');
  const article = { id: 'seed', text, title: null, date: null, publisher: null, url: null, language: null };
  const reading: Reading = readAnalysis(await (await Analyser.load()).analyse(cutArticle(article)));

  describe('the seed article', () => {
    test('has its date, its people and its times', () => {
      expect(reading.document.date).toBe('2023-04-17');
      const people = reading.actors.filter(({ kind }) => kind === 'person').map(({ name, country }) => `${name} ${country}`);
      expect(people).toEqual(expect.arrayContaining(['Li Shangfu CHN', 'Vladimir Putin RUS', 'Xi Jinping CHN']));
      const times = reading.times.map(({ span, value }) => `${wordsAt(text, span)} ${value}`);
      expect(times.filter((time) => time === 'last month 2023-03')).toHaveLength(3);
      expect(times).toEqual(expect.arrayContaining(['Sunday 2023-04-16', 'four-day P4D']));
    });

    test.each(findQuotations(text, findParagraphs(text)).map(({ inner }) => [wordsAt(text, inner), inner] as const))(
      '%s is whole, with its speaker',
      (words, inner) => {
        const wanted = SPEAKERS.find(([begins]) => words.startsWith(begins))?.[1] ?? /never/;
        const holding = reading.statements.filter(({ quoted }) =>
          quoted.some(({ start, end }) => start === inner.start && end === inner.end),
        );
        const speakers = holding.map(({ speaker }) => reading.actors.find(({ id }) => id === speaker)?.name ?? 'nobody');
        expect(speakers).toEqual(expect.arrayContaining([expect.stringMatching(wanted)]));
      },
    );

    test.each(TOLD)('“%s” is said to %s on the word of %s', (words, addressee, issuer) => {
      const name = (id: string | null | undefined) => reading.actors.find((actor) => actor.id === id)?.name ?? 'nobody';
      const has = (runs: readonly Span[]) => runs.some((run) => wordsAt(text, run).includes(words));
      const holding = reading.statements.filter(({ content, speaker }) => has(content) && /Li|Putin|chief/.test(name(speaker)));
      const told = holding.map((one) => {
        const channel = reading.channels.find(({ id }) => id === one.channel);
        return { to: name(one.addressee), kind: channel?.kind, issuer: name(channel?.issuer) };
      });
      const wanted = { kind: issuer ? 'statement' : 'outlet', issuer: issuer ? expect.stringMatching(issuer) : 'nobody' };
      expect(told).toEqual(expect.arrayContaining([{ to: expect.stringMatching(addressee), ...wanted }]));
    });

    test('“It said” is the Kremlin’s statement', () => {
      const it = reading.statements.find(({ source }) => source.some((run) => wordsAt(text, run) === 'It'));
      expect(reading.actors.find(({ id }) => id === it?.speaker)?.name).toBe('Kremlin');
    });
  });
}
