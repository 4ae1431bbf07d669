import type { FullReading } from '../reading-shape.ts';
import { type Difference, differencesOf, tellDifferences } from './differences.ts';
import { type Gathered, gatherPoints } from './gather-points.ts';
import { likenessOf, type Sayings } from './likeness.ts';
import { chooseLinks, type Link, standOut } from './links.ts';
import type { MeantSentence } from './meaning-bytes.ts';
import { findMeetingTold } from './same-meeting.ts';
import { type Said, sayingsOf } from './sentence-content.ts';
import { topicOf } from './topic.ts';
import { countriesSpeaking, sideOfAccount, type Voice, voicesIn } from './voices.ts';

type Pair = readonly [number, number];

/** A point that one or both accounts make: the sentences on each side, code points of each text. A sentence may be in several points. */
export interface Point {
  readonly topic: string;
  readonly a: readonly Pair[];
  readonly b: readonly Pair[];
  /** What the two give differently, in a line; null where nothing was found to differ. */
  readonly difference: string | null;
  readonly differences: readonly Difference[];
  readonly voices: { readonly a: readonly Voice[]; readonly b: readonly Voice[] };
}

/** An account with what its sentences mean; null where the model was not asked. */
export interface MeantAccount {
  readonly reading: FullReading;
  readonly meanings: readonly MeantSentence[] | null;
}

/** Likeness from which two sentences are about one thing, less what is like everything (bench/readouts): by words alone, and by all. */
const BY_WORDS = 0.15;
const BY_ALL = 0.26;

/** Two accounts by their points: what both say, in the order of the first, then what each says alone. */
export function alignAccounts(a: MeantAccount, b: MeantAccount): Point[] {
  const meeting = findMeetingTold(a.reading, b.reading);
  const [told, parties] = [meeting?.at ?? null, meeting?.parties ?? new Set<string>()];
  const [own, other] = [sayingsOf(a.reading, parties), sayingsOf(b.reading, parties)];
  const links = findLinks(toSayings(a, own), toSayings(b, other));
  const points = gatherPoints(told ? [told, ...links.filter(([i, j]) => i !== told[0] || j !== told[1])] : links);
  const sides = { a: { ...a, said: own }, b: { ...b, said: other } };
  const make = (point: Gathered) => toPoint(point, sides, told);
  const alone = (side: 'a' | 'b') =>
    sides[side].said.flatMap(({ number }) => (points.some((point) => point[side].includes(number)) ? [] : [number]));
  return [
    ...points.toSorted((one, two) => (one.a[0] ?? 0) - (two.a[0] ?? 0) || (one.b[0] ?? 0) - (two.b[0] ?? 0)).map(make),
    ...alone('a').map((number) => make({ a: [number], b: [] })),
    ...alone('b').map((number) => make({ a: [], b: [number] })),
  ];
}

function findLinks(a: Sayings, b: Sayings): Link[] {
  const { words, all, isRelated } = likenessOf(a, b);
  const links = all === null ? chooseLinks(standOut(words), BY_WORDS) : chooseLinks(standOut(all), BY_ALL);
  return links.filter((link) => isRelated(...link)).map(([i, j]) => [a.said[i]?.number ?? 0, b.said[j]?.number ?? 0]);
}

/** Those sentences that tell enough to be set beside others. */
function toSayings({ reading, meanings }: MeantAccount, all: readonly Said[]): Sayings {
  const said = all.filter(({ tells }) => tells);
  const speaking = countriesSpeaking(reading);
  const meant = new Map(meanings?.map((meaning) => [`${meaning.span}`, meaning]));
  return {
    said,
    speaking: said.map(({ number }) => speaking[number] ?? new Set()),
    meant: meanings === null ? null : said.map(({ span }) => meant.get(`${span}`) ?? null),
  };
}

type Side = Pick<MeantAccount, 'reading'> & { readonly said: readonly Said[] };

function toPoint({ a, b }: Gathered, sides: Readonly<Record<'a' | 'b', Side>>, told: Link | null): Point {
  const spans = (numbers: readonly number[], { reading }: Side) =>
    numbers.flatMap((number): Pair[] => (reading.sentences[number] ? [reading.sentences[number].span] : []));
  const [own, other] = [spans(a, sides.a), spans(b, sides.b)];
  const [left, right] = [sides.a.reading, sides.b.reading];
  const voices = { a: voicesIn(left, own, sideOfAccount(right)), b: voicesIn(right, other, sideOfAccount(left)) };
  const parts = [
    { reading: left, spans: own, voices: voices.a },
    { reading: right, spans: other, voices: voices.b },
  ] as const;
  const differences = a.length === 0 || b.length === 0 ? [] : differencesOf(...parts);
  const chosen = (numbers: readonly number[], { said }: Side) => said.filter(({ number }) => numbers.includes(number));
  const isMeeting = told !== null && a.includes(told[0]) && b.includes(told[1]);
  const topic = isMeeting ? 'the meeting' : topicOf(chosen(a, sides.a), chosen(b, sides.b));
  return { topic, a: own, b: other, difference: tellDifferences(differences), differences, voices };
}
