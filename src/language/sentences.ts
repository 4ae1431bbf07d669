import type { Span } from '../domain/span.ts';

/**
 * Cuts the tokens of one paragraph into sentences: after . ! ? … with the closing marks that follow, where the next token
 * can begin a sentence. Returns index ranges `[from, to)` into `tokens`.
 */
export function findSentences(text: string, tokens: readonly Span[]): [number, number][] {
  const sentences: [number, number][] = [];
  const quotes = { open: false };
  let from = 0;
  for (let i = 0; i < tokens.length; i++) {
    track(quotes, word(text, tokens[i] as Span));
    if (!ends(text, tokens, i)) continue;
    let to = i + 1;
    while (to < tokens.length && closes(text, tokens, to, quotes.open)) track(quotes, word(text, tokens[to++] as Span));
    if (to < tokens.length && !canBegin(text, tokens, i, to)) continue;
    sentences.push([from, to]);
    from = to;
    i = to - 1;
  }
  if (from < tokens.length) sentences.push([from, tokens.length]);
  return sentences.flatMap((range) => bounded(range));
}

/** Longest sentence, in tokens: what is longer (a table, a list without stops) is cut, so that no step grows with it. */
const LONGEST = 180;

function bounded([from, to]: [number, number]): [number, number][] {
  const parts: [number, number][] = [];
  for (let at = from; at < to; at += LONGEST) parts.push([at, Math.min(at + LONGEST, to)]);
  return parts;
}

const STOP = /^(?:\.+|[!?]+|…+|[。！？])$/u;
const ABBREVIATION = /\p{L}\.$/u;
/** Abbreviations that often end a sentence; after them a capital decides only when the next word is a usual first word. */
const MAY_END = /^(?:(?:\p{L}\.){2,}|etc\.|Inc\.|Corp\.|Co\.|Ltd\.|Jr\.|Sr\.|al\.|Ave\.|Blvd\.)$/u;
const FIRST_WORDS =
  /^(?:The|A|An|In|On|At|It|He|She|They|We|I|You|This|That|These|Those|But|And|However|According|For|After|Before|As|If|When|While|His|Her|Their|Its|There|By|With|From|Earlier|Later|Meanwhile|Both|What|Why|How|No|Yes|Since|Under|So|Now|Some|Many|Last|Each|Several|Our|My|During|Following|Although|Though|Because|Despite|Until|Then|Moreover|Additionally|Furthermore|Nevertheless|Mr\.?|Mrs\.?|Ms\.?)$/u;

function ends(text: string, tokens: readonly Span[], i: number): boolean {
  const token = word(text, tokens[i] as Span);
  if (STOP.test(token)) return true;
  if (!ABBREVIATION.test(token) || !MAY_END.test(token)) return false;
  const next = tokens[i + 1];
  if (!next) return false;
  const following = word(text, next);
  if (FIRST_WORDS.test(following) || (/^["“”]$/.test(following) && !spaced(text, tokens, i + 1))) return true;
  return DISTRICT.test(token) && word(text, tokens[i - 1] ?? next) === ',' && beginsTitle(text, tokens, i + 1);
}

/** Abbreviations of districts and provinces, which have no ministers of state: what follows "Washington, D.C." may be somebody's title. */
const DISTRICT = /^(?:D\.C|N\.[CDHJMSY]|S\.[CD]|R\.I|B\.C|N\.S\.W)\.$/u;
const STATE_OFFICE = /^(?:President|Vice-President|Secretary|Secretaries|Minister|Ministers|Ambassador|Chancellor|Premier)$/u;
const BEFORE_OFFICE =
  /^(?:Vice|Prime|Deputy|Assistant|Under|Acting|First|Special|Foreign|Defen[cs]e|Interior|Finance|Treasury|National|Security|Presidential|Former|Then)$/u;

/** "Secretary of Defense Ann Lee", "Acting Prime Minister Bo Ek": an office of a state, not "Council President" or "Mayor". */
function beginsTitle(text: string, tokens: readonly Span[], from: number): boolean {
  let at = from;
  while (at < from + 3 && BEFORE_OFFICE.test(word(text, tokens[at] ?? { start: 0, end: 0 }))) at++;
  return STATE_OFFICE.test(word(text, tokens[at] ?? { start: 0, end: 0 }));
}

function closes(text: string, tokens: readonly Span[], i: number, open: boolean): boolean {
  const token = word(text, tokens[i] as Span);
  if (/^[”’»)\]]$/u.test(token) || BREAK.test(token)) return true;
  // Two apostrophes are a mark of either side: "…," he said. ''We have …''
  if (token === "''") return !spaced(text, tokens, i) || spaced(text, tokens, i + 1);
  if (token === "'") return !spaced(text, tokens, i);
  return token === '"' && open && (!spaced(text, tokens, i) || spaced(text, tokens, i + 1));
}

/** "…of the conflict.*** President Ann Lee: Welcome": a row of asterisks set between two parts of a text. */
const BREAK = /^\*{3,}$/;

function canBegin(text: string, tokens: readonly Span[], stop: number, i: number): boolean {
  const token = word(text, tokens[i] as Span);
  const glued = !spaced(text, tokens, i);
  const last = word(text, tokens[stop] as Span);
  if (glued)
    return /^[.!?]$/.test(last) && /^\p{Lu}\p{Ll}/u.test(token) && /\p{Ll}$/u.test(text.slice(0, tokens[stop]?.start ?? 0).slice(-1));
  if (/^[\p{Ll}]/u.test(token)) return false;
  if (/^[,;:)\]–—-]/u.test(token)) return false;
  return !(/^(?:\.\.|…)/.test(last) && !/^[\p{Lu}"“]/u.test(token));
}

function spaced(text: string, tokens: readonly Span[], i: number): boolean {
  const token = tokens[i];
  return !token || i === 0 || /\s/u.test(text.charAt(token.start - 1));
}

function track(quotes: { open: boolean }, token: string): void {
  if (token === '"') quotes.open = !quotes.open;
}

function word(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}
