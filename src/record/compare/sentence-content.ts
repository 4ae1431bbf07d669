import type { FullReading } from '../reading-shape.ts';

type Pair = readonly [number, number];

/** A sentence of an account by what it says. */
export interface Said {
  /** Of the sentence in the reading. */
  readonly number: number;
  /** Says enough to be set beside another; "Thank you." does not. */
  readonly tells: boolean;
  /** Code points of the account's text. */
  readonly span: Pair;
  /** Telling words by their stems, as the text has them. */
  readonly words: ReadonlyMap<string, string>;
  readonly numbers: ReadonlySet<string>;
  /** Stems, numbers, and the countries of those it speaks of ("Iranian", "Tehran"), each once. */
  readonly features: ReadonlySet<string>;
  /** Names of the fields of cooperation or dispute in it. */
  readonly fields: readonly string[];
}

/** Words that tell nothing of a topic: grammar, and what every account of a meeting has. */
const EMPTY = new Set(
  `a about above after again all also although am among an and any are as at be because been before being between both but by can could did do does
  during each for from further had has have he her here hers him his how i if in into is it its just may me more most must my no nor not now of
  on once only or other our out over own said same say says she should so some such than that the their them then there these they this those
  through to today too under until up upon us very was we were what when where which while who whom whose why will with would yesterday you your
  president minister prime secretary leader leaders side sides mr mrs ms dr discussed discuss spoke speak met meet meeting call conversation
  talks telephone phone readout noted stressed emphasized underscored reaffirmed expressed stated told agreed`.split(/\s+/),
);

/** A person named no more often is spoken of in passing, and tells what a sentence is about. */
const PASSING = 2;

function familyOf(name: string): string {
  return `person ${name.split(/\s+/).at(-1)?.toLowerCase()}`;
}

/** Words of a sentence that tells enough. */
const ENOUGH = 2;

/** Sentences of an account that say something; page furniture and mere names are left out. */
export function sayingsOf({ sentences, document, actors, fields }: FullReading): Said[] {
  const characters = Array.from(document.text);
  const mentions = actors.flatMap(({ country, mentions }) => mentions.map(({ span }) => ({ span, country })));
  const passing = actors.flatMap(({ kind, name, mentions }) =>
    kind === 'person' && mentions.length <= PASSING ? mentions.map(({ span }) => ({ span, family: familyOf(name) })) : [],
  );
  const furniture = document.furniture as readonly Pair[];
  return sentences.flatMap(({ span }, number) => {
    if (furniture.some((part) => isWithin(span, part))) return [];
    const text = characters.slice(span[0], span[1]).join('');
    const here = mentions.filter((mention) => isWithin(mention.span, span));
    const words = new Map(
      [...withoutNames(characters, span, here).matchAll(/\p{L}[\p{L}’'-]+/gu)].map(([word]) => [stem(word.toLowerCase()), word]),
    );
    for (const word of words.keys()) if (EMPTY.has(word)) words.delete(word);
    if (words.size === 0) return [];
    const numbers = new Set([...text.matchAll(/\d[\d,.]*\d|\d/g)].map(([number]) => number.replaceAll(',', '')));
    const countries = here.flatMap(({ country }) => country ?? []);
    return [
      {
        number,
        tells: words.size >= ENOUGH,
        span,
        words,
        numbers,
        features: new Set([
          ...words.keys(),
          ...numbers,
          ...countries,
          ...passing.filter((mention) => isWithin(mention.span, span)).map(({ family }) => family),
        ]),
        fields: fields.filter((field) => isWithin(field.span, span)).map(({ name }) => name),
      },
    ];
  });
}

/** Who speaks and meets is the same throughout an account: their names would drown what it says. */
function withoutNames(characters: readonly string[], [start, end]: Pair, mentions: readonly { readonly span: Pair }[]): string {
  const own = characters.slice(start, end);
  for (const { span } of mentions) own.fill(' ', span[0] - start, span[1] - start);
  return own.join('');
}

function isWithin([start, end]: Pair, [from, to]: Pair): boolean {
  return from <= start && end <= to;
}

/** British spellings become American; endings of number, tense and derivation are taken off, so that "sanctions", "sanctioned" and "sanction" are one. */
function stem(word: string): string {
  const plain = word
    .replace(/[’']s?$/, '')
    .replaceAll('’', "'")
    .replace(/^(def|off|pret|lic)ence/, '$1ense')
    .replace(/^(lab|neighb|hon|fav|col|endeav)our/, '$1or')
    .replace(/^programme/, 'program');
  if (EMPTY.has(plain) || plain.length < 5) return plain;
  return plain.replace(/(?:isations?|izations?|ations?|ments?|ings?|ions?|ies|ers?|ed|es|s|y|e)$/, (ending, at: number) =>
    at >= 4 ? '' : ending,
  );
}
