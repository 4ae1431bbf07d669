import type { EventWords } from './frame-shapes.ts';

/** Ways to fill one place of a pattern, each as words of which the last is the head: `[['phone', 'call'], ['call']]`. */
export type Phrase = readonly (readonly string[])[];

/** What a pattern asks for beside its head: an object, or a preposition or particle with or without a noun after it. */
export type Part = { readonly link: null; readonly phrase: Phrase } | { readonly link: string; readonly phrase: Phrase | null };

/** "impose <sanctions> on": head `impose`, then an object, then a link. Of nouns and adjectives `before` are the words before the head. */
export interface Pattern {
  readonly words: string;
  readonly head: string;
  readonly before: readonly string[];
  readonly parts: readonly Part[];
}

/** Prepositions and particles. */
const LINKS = new Set(
  'about against along alongside among around as aside at away back behind between by down for forward from in into near of off on out outside over that through to towards under up upon via with'.split(
    ' ',
  ),
);

export function compileVerb(words: string, classes: EventWords): Pattern {
  const [head = '', ...rest] = words.split(' ');
  return { words, head, before: [], parts: compileParts(rest, classes) };
}

/** "phone call", "war of aggression", "ready to": the head is the last word before the first link. */
export function compileNoun(words: string, classes: EventWords): Pattern {
  const all = words.split(' ');
  const end = all.findIndex((word, at) => at > 0 && LINKS.has(word));
  const own = end < 0 ? all : all.slice(0, end);
  return { words, head: own.at(-1) ?? '', before: own.slice(0, -1), parts: compileParts(end < 0 ? [] : all.slice(end), classes) };
}

function compileParts(words: readonly string[], classes: EventWords): Part[] {
  const parts: Part[] = [];
  let link: string | null = null;
  let phrase: string[] = [];
  const close = (): void => {
    const filled = phrase.length > 0 ? fillPhrase(phrase, classes) : null;
    if (link !== null) parts.push({ link, phrase: filled });
    else if (filled) parts.push({ link, phrase: filled });
    phrase = [];
  };
  for (const word of words) {
    if (LINKS.has(word)) {
      close();
      link = word;
    } else phrase.push(word);
  }
  close();
  return parts;
}

/** The class's words in the place of its name; "military <aid>" gives each with "military" before it. */
function fillPhrase(words: readonly string[], classes: EventWords): Phrase {
  return words.reduce<Phrase>(
    (ways, word) => {
      const named = /^<(.*)>$/.exec(word)?.[1];
      const choices = named ? (classes[named] ?? []).map((choice) => choice.split(' ')) : [[word]];
      return ways.flatMap((way) => choices.map((choice) => [...way, ...choice]));
    },
    [[]],
  );
}
