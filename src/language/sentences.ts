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
/**
 * Abbreviations that often end a sentence; after them a capital decides only when the next word is a usual first word. The styles before a
 * name ("H.E. Mr. Bo Ek", "H.R.H.") never do.
 */
const MAY_END = /^(?:(?!H\.(?:[EHM]|R\.H|I\.[HM])\.)(?:\p{L}\.){2,}|Md\.|etc\.|Inc\.|Corp\.|Co\.|Ltd\.|Jr\.|Sr\.|al\.|Ave\.|Blvd\.)$/u;
const FIRST_WORDS =
  /^(?:The|A|An|In|On|At|It|He|She|They|We|I|You|This|That|These|Those|But|And|However|According|For|After|Before|As|If|When|While|His|Her|Their|Its|There|By|With|From|Earlier|Later|Meanwhile|Both|What|Why|How|No|Yes|Since|Under|So|Now|Some|Many|Last|Each|Several|Our|My|During|Following|Although|Though|Because|Despite|Until|Then|Moreover|Additionally|Furthermore|Nevertheless|Mr\.?|Mrs\.?|Ms\.?)$/u;

function ends(text: string, tokens: readonly Span[], i: number): boolean {
  const token = word(text, tokens[i] as Span);
  if (STOP.test(token)) return true;
  if (!ABBREVIATION.test(token)) return false;
  const next = tokens[i + 1];
  if (!next) return false;
  if (isNetwork(text, tokens, i)) return true;
  if (!MAY_END.test(token)) return false;
  const following = word(text, next);
  if (FIRST_WORDS.test(following) || (/^["“”]$/.test(following) && !spaced(text, tokens, i + 1))) return true;
  if (isState(text, tokens, i) && beginsSpeech(text, tokens, i + 1)) return true;
  return DISTRICT.test(token) && word(text, tokens[i - 1] ?? next) === ',' && beginsTitle(text, tokens, i + 1);
}

/** "in a post on X. Norway …": the network, not an initial. */
function isNetwork(text: string, tokens: readonly Span[], i: number): boolean {
  if (word(text, tokens[i] as Span) !== 'X.') return false;
  const before = tokens.slice(Math.max(0, i - 2), i).map((token) => word(text, token));
  return /^(?:on|via|platform|network)$/.test(before.at(-1) ?? '') || /^(?:post|posts|posted|posting) (?:to|from)$/.test(before.join(' '));
}

/** "with the U.S." and whoever speaks in the next sentence: "Lee explained that …", "Bo Ek said …". */
function isState(text: string, tokens: readonly Span[], i: number): boolean {
  const [preposition = '', article = ''] = tokens.slice(Math.max(0, i - 2), i).map((token) => word(text, token));
  return (
    /^U\.(?:S|K|N|A\.E)\.$/.test(word(text, tokens[i] as Span)) &&
    /^the$/.test(article) &&
    /^(?:with|to|from|by|of|for|in|against|between|and|towards?|into|on)$/.test(preposition)
  );
}

const SAID =
  /^(?:said|says|told|added|explained|stressed|noted|warned|argued|stated|emphasi[sz]ed|underlined|reiterated|reaffirmed|recalled|declared|announced|claimed|insisted|acknowledged|admitted|pledged|vowed|hailed|praised|condemned|criticized|criticised)$/;
/** What may stand behind the name of a state and speak: a body of it, somebody who holds an office, or its people. */
const OF_STATE =
  /^(?:Army|Navy|Air|Force|Forces|Marine|Marines|Coast|Guard|Embassy|Mission|Consulate|Senate|House|Congress|State|Treasury|Department|Defen[cs]e|Justice|Commerce|Energy|Homeland|Interior|Agency|Administration|Government|Parliament|Council|Commission|Command|Centre|Center|Supreme|Court|Federal|Fed|Trade|National|General|Assembly|Security|Charter|Secretariat|Envoy|Office|Fund|Presidency|Foreign|Central|Special|High|Human|Military|Intelligence|Pentagon|Republicans?|Democrats?|Representatives?|Rep|Sen|Senators?|Congress(?:man|woman|men)|Ambassador|Chargé|Consul|President|Vice|Prime|Chancellor|Minister|Ministry|Secretary|Attorney|Chief|Spokes(?:man|woman|person)|Director|Officials?|Deputy|Assistant|Acting|Under|Open|Dollar|Constitution|Capitol|Steel|Customs|Geological|Bureau|Border|Immigration|Chamber|Southern|Northern|Western|Eastern)\b/;

/** A name of one word or two, no body or office of the state, and a verb of speech. */
function beginsSpeech(text: string, tokens: readonly Span[], from: number): boolean {
  const words = tokens.slice(from, from + 3).map((token) => word(text, token));
  const verb = words.findIndex((each) => !/^\p{Lu}\p{L}+$/u.test(each));
  return verb > 0 && SAID.test(words[verb] as string) && !words.slice(0, verb).some((each) => OF_STATE.test(each) || /s$/.test(each));
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
