import type { Span } from '../domain/span.ts';

/**
 * Tokens as Universal Dependencies cuts English: clitics apart (do|n't, Li|'s), hyphenated words apart unless the first
 * part is a prefix (Russia|-|China, but pro-Beijing), abbreviations and initials with their full stop, numbers, dates,
 * addresses whole. Source: the tokenisation notes of UD_English-EWT.
 */
export function findTokens(text: string, from = 0, to = text.length): Span[] {
  const tokens: Span[] = [];
  let at = from;
  while (at < to) {
    SPACE.lastIndex = at;
    const space = SPACE.exec(text);
    if (space) at += space[0].length;
    if (at >= to) break;
    const end = Math.min(endOfToken(text, at), to);
    pushParts(tokens, text, at, end);
    at = end;
  }
  return tokens;
}

const SPACE = /[\s\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]+/uy;
/** In lower case or with a capital, not in capitals: the UN of "UN-backed" is a name. */
const PREFIXES =
  '[Aa]nti|[Cc]o|[Cc]ounter|[Cc]ross|[Ee]|[Ee]x|[Ee]xtra|[Ii]nter|[Ii]ntra|[Mm]id|[Mm]ulti|[Nn]on|[Oo]ver|[Pp]ost|[Pp]re|[Pp]ro|[Pp]seudo|[Qq]uasi|[Rr]e|[Ss]emi|[Ss]ub|[Tt]rans|[Uu]ltra|[Uu]n|[Uu]nder|[Vv]ice';

/** Tried in order at each place; the first that matches is the token. */
const KINDS: readonly RegExp[] = [
  /(?:https?:\/\/|www\.)[^\s<>"“”]+/iuy,
  /[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+/uy,
  /\d{4}-\d{2}-\d{2}(?!\d)/uy,
  /\d+(?:[.,:/]\d+)*(?:st|nd|rd|th|s)?(?![\p{L}\p{N}])/uy,
  /\d+(?:[.,:]\d+)*(?=(?:am|pm|km|kg|bn|tn|mn|m|k|cm|mm|kwh|mph|percent|years?|days?)(?![\p{L}\p{N}]))/iuy,
  /(?:US|AU|HK|NZ|CA|NT|RM|A|C|S)\$/uy,
  /(?:\p{L}\.){2,}(?![\p{L}\p{N}])/uy,
  /(?:\p{L}\.)+\p{L}(?![\p{L}\p{N}.])/uy,
  /(?:Mr|Mrs|Ms|Messrs|Dr|Prof|Gen|Lt|Col|Maj|Capt|Cmdr|Adm|Sgt|Brig|Sen|Rep|Reps|Sens|Gov|Amb|Rev|Msgr|Mgr|Smt|Engr|Eng|Atty|Adv|Hon|Pres|Min|Sec|St|Mt|Ft|Jr|Sr|Inc|Corp|Co|Ltd|Bros|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec|Mon|Tue|Tues|Wed|Thu|Thur|Thurs|Fri|vs|etc|al|approx|ca|cf|vol|pp|Ph\.D|Ave|Blvd|Dept|Univ|Assn|Bldg)\.(?=\s|[,;:)\]]|$)/uy,
  // Names too: "with Sun. Kenya praised".
  /(?:Sat|Sun)\.(?=[,;:)\]]|\s+[\d(\p{Ll}])/uy,
  /M[ad]\.(?=\s+\p{Lu})/uy,
  /Nos?\.(?=\s*\d)/uy,
  /\p{Lu}\.(?=\s+\p{Lu}|\p{Lu})/uy,
  // Initials that a sound of two letters gives: "Kh.Ukhnaa", "Yu.Ushakov"; but "met Ma Yu. He left".
  /(?:Kh|Ch|Sh|Zh|Ts|Dz)\.(?=\s?\p{Lu}\p{Ll})|(?:Yu|Ya|Ye)\.(?=\p{Lu}\p{Ll})/uy,
  new RegExp(`(?:${PREFIXES})-[\\p{L}\\p{N}]+`, 'uy'),
  /[\p{L}\p{N}_][\p{L}\p{M}\p{N}_\u00ad\u200c\u200d]*(?:['’ʼ][\p{L}\p{M}]+)*/uy,
  /``|''/uy,
  /\.{2,}|…+/uy,
  /-{2,}|[–—―]+/uy,
  /([!?]+)/uy,
  /([*=_~#>|])\1+/uy,
  /['’](?:s|S|ll|re|ve|d|m|em|til|t)(?![\p{L}\p{N}])/uy,
  /\p{RI}{2}/uy,
  /(?:\p{Extended_Pictographic}(?:\p{Emoji_Modifier}|\ufe0f|\u200d\p{Extended_Pictographic})*)/uy,
  /\P{C}\p{M}*/uy,
];

function endOfToken(text: string, at: number): number {
  for (const kind of KINDS) {
    kind.lastIndex = at;
    const found = kind.exec(text);
    if (found) return at + trimAddress(found[0]).length;
  }
  return at + ((text.codePointAt(at) as number) > 0xffff ? 2 : 1);
}

/** An address does not end in the punctuation of the sentence around it. */
function trimAddress(token: string): string {
  if (!/^(?:https?:|www\.)/i.test(token)) return token;
  let end = token.length;
  while (".,;:!?)]'’".includes(token.charAt(end - 1))) end--;
  return token.slice(0, end);
}

const CLITIC = /^(.+?)(n['’]t|['’](?:s|ll|re|ve|d|m|em))$/iu;
const FUSED: Readonly<Record<string, number>> = { cannot: 3, gonna: 3, gotta: 3, wanna: 3, lemme: 3, gimme: 3 };

function pushParts(tokens: Span[], text: string, start: number, end: number): void {
  const word = text.slice(start, end);
  const split = FUSED[word.toLowerCase()] ?? CLITIC.exec(word)?.[1]?.length;
  if (split !== undefined && split < word.length) {
    tokens.push({ start, end: start + split }, { start: start + split, end });
  } else if (end > start) tokens.push({ start, end });
}
