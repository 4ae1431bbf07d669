import { describe, expect, test } from 'vitest';
import type { FullReading } from '../../../src/record/index.ts';
import { alignAccounts } from '../../../src/record/index.ts';

const BERG = ['Anna Berg', 'NOR'] as const;
const KOWAL = ['Jan Kowal', 'POL'] as const;

/** An account of sentences, with persons wherever their names stand and no event at all. */
function account(...sentences: string[]) {
  const text = sentences.join(' ');
  const spans = sentences.map((sentence, n): [number, number] => {
    const start = sentences.slice(0, n).join(' ').length + (n > 0 ? 1 : 0);
    return [start, start + sentence.length];
  });
  const actors = [BERG, KOWAL].map(([name, country], n) => ({
    ...{ id: `a${n}`, kind: 'person', name, country, members: [] },
    mentions: [...text.matchAll(new RegExp(`${name}|${name.split(' ')[1]}`, 'g'))].map(({ index, 0: { length } }) => ({
      span: [index, index + length],
      form: 'name',
    })),
  }));
  const none = { statements: [], events: [], fields: [], times: [], places: [], relations: [], commitments: [], channels: [] };
  const reading = { ...none, document: { text, furniture: [] }, sentences: spans.map((span) => ({ span })), actors };
  return { reading: reading as unknown as FullReading, meanings: null };
}

const pointsOf = (a: ReturnType<typeof account>, b: ReturnType<typeof account>) => {
  const words = ({ reading }: ReturnType<typeof account>, spans: readonly (readonly [number, number])[]) =>
    spans.map((span) => reading.document.text.slice(...span)).join(' ');
  return alignAccounts(a, b).map((point) => [point.topic, words(a, point.a), words(b, point.b)]);
};

describe('two accounts by their points', () => {
  const CALL = 'Another phone call took place between Anna Berg and Jan Kowal.';
  const TALK = 'I had a long conversation with Jan Kowal, said Anna Berg.';

  test('a call that no event was made of is told where both are named and there is word of talks', () => {
    const points = pointsOf(account(CALL, 'Eels were counted in the fjord.'), account('Rain fell on Bergen harbour.', TALK));
    expect(points[0]).toEqual(['the meeting', CALL, TALK]);
    expect(points).toHaveLength(3);
  });

  test('words that say much the same bring sentences together that share none', () => {
    const threat = 'Harsh sanctions would follow any raid on the cables.';
    const answer = 'Swift and severe costs await whoever does that, Kowal warned.';
    const [, second] = pointsOf(
      account(CALL, threat, 'The harbour festival in Stavanger drew big crowds.'),
      account(TALK, 'A railway timetable was printed anew in Gdynia.', answer),
    );
    expect(second?.slice(1)).toEqual([threat, answer]);
  });

  test('that both speak of the countries that met makes no two sentences alike', () => {
    const own = ['Berg of Norway praised the harbour festival.', 'Kowal of Poland opened a bakery.'];
    const other = ['Kowal painted his garden fence.', 'Berg repaired an old accordion.'];
    expect(pointsOf(account(CALL, ...own), account(TALK, ...other)).filter(([, a, b]) => a !== '' && b !== '')).toHaveLength(1);
  });

  test('a point is headed by the phrase that both have most in common, else by what is said, never by who says it or the countries that met', () => {
    const topics = pointsOf(
      account(
        CALL,
        'Berg asked for a lasting ban on mackerel exports.',
        'Kowal will look into the Baltic ferry timetable.',
        'We will see.',
      ),
      account(TALK, 'A ban on mackerel exports was among the wishes.'),
    ).map(([topic]) => topic);
    expect(topics).toEqual(['the meeting', 'ban on mackerel exports', 'Baltic ferry timetable', 'We will see.']);
  });
});
