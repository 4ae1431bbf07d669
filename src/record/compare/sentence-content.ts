import type { FullReading } from '../reading-shape.ts';
import { likeGroupsOf } from '../words/like-groups.ts';
import { tellingWords } from '../words/telling-words.ts';
import { type TopicPhrase, topicPhrases } from './topic-phrases.ts';

type Pair = readonly [number, number];

/** A sentence of an account by what it says. */
export interface Said {
  /** Of the sentence in the reading. */
  readonly number: number;
  /** Says enough to be set beside another; "Thank you." does not. */
  readonly tells: boolean;
  /** Code points of the account's text. */
  readonly span: Pair;
  readonly text: string;
  /** Telling words by their stems, as the text has them. */
  readonly words: ReadonlyMap<string, string>;
  readonly numbers: ReadonlySet<string>;
  /** Stems, numbers, and whom it speaks of: countries ("Iranian", "Tehran"), organisations, persons named in passing; each once. */
  readonly features: ReadonlySet<string>;
  /** What groups of words that say much the same it has words of. */
  readonly groups: ReadonlySet<string>;
  /** Names of the fields of cooperation or dispute in it. */
  readonly fields: readonly string[];
  /** Runs of words that may tell what it is about: neither who speaks and how, nor when. */
  readonly phrases: readonly TopicPhrase[];
}

/** A person named no more often is spoken of in passing, and tells what a sentence is about. */
const PASSING = 2;

function familyOf(name: string): string {
  return `person ${name.split(/\s+/).at(-1)?.toLowerCase()}`;
}

/** Words of a sentence that tells enough. */
const ENOUGH = 2;

/**
 * Sentences of an account that say something; page furniture, its heading, mere names, days and places are left out. `parties`: the countries that met, which
 * every sentence of every account speaks of.
 */
export function sayingsOf(reading: FullReading, parties: ReadonlySet<string>): Said[] {
  const { sentences, document, actors, fields, times, places } = reading;
  const characters = Array.from(document.text);
  const masked = maskTelling(reading, parties);
  const mentions = actors.flatMap(({ country, name, members, mentions }) =>
    mentions.map(({ span, form }) => ({
      span,
      spokenOf: country ?? (form === 'name' && members.length === 0 ? `actor ${name.toLowerCase()}` : null),
    })),
  );
  const passing = actors.flatMap(({ kind, name, mentions }) =>
    kind === 'person' && mentions.length <= PASSING ? mentions.map(({ span }) => ({ span, family: familyOf(name) })) : [],
  );
  const furniture = document.furniture as readonly Pair[];
  return sentences.flatMap(({ span }, number) => {
    if (furniture.some((part) => isWithin(span, part))) return [];
    const text = characters.slice(span[0], span[1]).join('');
    const here = mentions.filter((mention) => isWithin(mention.span, span));
    const words = tellingWords(withoutNames(characters, span, here));
    if (words.size === 0 || text === document.title) return [];
    if (here.length === 0 && tellingWords(withoutNames(characters, span, [...times, ...places])).size === 0) return [];
    const numbers = new Set([...text.matchAll(/\d[\d,.]*\d|\d/g)].map(([number]) => number.replaceAll(',', '')));
    const spokenOf = here.flatMap(({ spokenOf }) => (spokenOf === null || parties.has(spokenOf) ? [] : spokenOf));
    return [
      {
        number,
        tells: words.size >= ENOUGH,
        span,
        text,
        words,
        numbers,
        features: new Set([
          ...words.keys(),
          ...numbers,
          ...spokenOf,
          ...passing.filter((mention) => isWithin(mention.span, span)).map(({ family }) => family),
        ]),
        groups: likeGroupsOf(words.keys()),
        fields: fields.filter((field) => isWithin(field.span, span)).map(({ name }) => name),
        phrases: topicPhrases(text, masked.slice(...span).join('')),
      },
    ];
  });
}

/** Who speaks and meets is the same throughout an account: their names would drown what it says. */
function withoutNames(characters: readonly string[], [start, end]: Pair, mentions: readonly { readonly span: Pair }[]): string {
  const own = characters.slice(start, end);
  for (const { span } of mentions.filter(({ span }) => isWithin(span, [start, end]))) own.fill(' ', span[0] - start, span[1] - start);
  return own.join('');
}

/** A text for `topicPhrases`, by code points: bars for who speaks and meets, how it is said, and when; dots for the countries that met. */
function maskTelling({ document, actors, statements, times }: FullReading, parties: ReadonlySet<string>): string[] {
  const masked = Array.from(document.text);
  const mask = (spans: readonly Pair[], sign: string) => {
    for (const [start, end] of spans) for (let at = start; at < end; at++) masked[at] = sign.repeat(masked[at]?.length ?? 1);
  };
  const spansOf = (own: FullReading['actors']) => own.flatMap(({ mentions }) => mentions.map(({ span }) => span));
  mask(spansOf(actors.filter(({ kind, country }) => kind === 'state' && country !== null && parties.has(country))), '·');
  mask(spansOf(actors.filter(({ kind }) => kind === 'person' || kind === 'group')), '|');
  mask([...times.map(({ span }) => span), ...statements.flatMap(({ source, cue }) => [...source, ...cue])], '|');
  return masked;
}

function isWithin([start, end]: Pair, [from, to]: Pair): boolean {
  return from <= start && end <= to;
}
