/** Honorifics after a name that tell nobody apart across articles. */
const AFTER = new Set(['jr', 'sr', 'ii', 'iii', 'iv', 'phd', 'md', 'esq']);

/** Spellings of one sound in names brought over from other scripts, each to one form; longer ones first. */
const SOUNDS: readonly [RegExp, string][] = [
  [/(?:iy|yi|yy|ij|ii|y)$/, 'i'],
  [/^(?:ye|ie|je)/, 'e'],
  [/^(?:yu|iu|ju)/, 'u'],
  [/^(?:ya|ia)/, 'a'],
  [/[sz]cz|shch|tsch|tch/g, 'ch'],
  [/sch/g, 'sh'],
  [/([kgdt])h/g, '$1'],
  [/^(?:q|k)(?=a[dt])/, 'g'],
  [/ph/g, 'f'],
  [/ou|oo/g, 'u'],
  [/ei|ey|ay/g, 'ai'],
  [/ks|x(?=.)/g, 'ks'],
  [/w/g, 'v'],
  [/q|ck/g, 'k'],
  [/y/g, 'i'],
  [/(\p{L})\1/gu, '$1'],
];

/** The parts of a person's name, folded so that transliterations of one name are equal: Zelenskyy, Zelensky, Zelenskiy. */
export function foldName(name: string): string[] {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’ʼʹʻ`]/g, '')
    .replace(/ł/g, 'l')
    .replace(/ø/g, 'o')
    .replace(/ß/g, 'ss')
    .split(/[^\p{L}]+/u)
    .filter((part) => part !== '' && !AFTER.has(part))
    .map(foldPart);
}

function foldPart(part: string): string {
  return SOUNDS.reduce((word, [spelling, sound]) => word.replace(spelling, sound), part);
}
