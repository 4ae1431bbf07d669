/** Words that tell nothing of a topic: grammar, and what every account of a meeting has. */
const EMPTY = new Set(
  `a about above after again all also although am among an and any are as at be because been before being between both but by can could did do does
  during each for from further had has have he her here hers him his how i if in into is it its just may me more most must my no nor not now of
  on once only or other our out over own said same say says she should so some such than that the their them then there these they this those
  through to today too under until up upon us very was we were what when where which while who whom whose why will with would yesterday you your
  president minister prime secretary leader leaders side sides mr mrs ms dr discussed discuss spoke speak met meet meeting call conversation
  talks telephone phone readout noted stressed emphasized underscored reaffirmed expressed stated told agreed`.split(/\s+/),
);

/** Words that tell what a text is about, by their stems, in order. */
export function tellingWords(text: string): Map<string, string> {
  const words = new Map([...text.matchAll(/\p{L}[\p{L}’'-]+/gu)].map(([word]) => [stem(word.toLowerCase()), word]));
  for (const word of words.keys()) if (EMPTY.has(word)) words.delete(word);
  return words;
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
