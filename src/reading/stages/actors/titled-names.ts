import type { Actor, Analysis, NameType, Token, TokenRange } from '../../../domain/index.ts';
import { tokensIn } from '../../../language/align.ts';
import { WHEN } from './title-run.ts';

/** A person's name with the title before it; `name`: the first word of the name. */
interface Titled extends TokenRange {
  readonly name: number;
}

/** Words between title and name: "Gen.", "Dr." */
const GAP = 4;

/** What can have an office; "On [Monday] President Lee" tells when. */
const OWNING: ReadonlySet<NameType> = new Set(['ORG', 'LOC', 'NORP']);

/**
 * Long titles lead a parser astray: "Under Secretary of State for Political Affairs Ann Lee". Each such phrase becomes one phrase
 * with the name for its head, hung where the phrase as a whole stands: subject of the verb right after it, object of the preposition
 * right before it, else where its own words were hung.
 */
export function mendTitledNames(analysis: Analysis, actors: readonly Actor[]): Analysis {
  const phrases = findTitled(analysis, actors);
  if (phrases.length === 0) return analysis;
  const tokens = [...analysis.tokens];
  for (const phrase of phrases) gather(tokens, phrase);
  for (const phrase of phrases) hang(tokens, phrase, phrases);
  keepTrees(analysis, tokens, phrases);
  return { ...analysis, tokens };
}

/** A sentence that is no tree any more stays as the parser had it. */
function keepTrees({ sentences, tokens: parsed }: Analysis, tokens: Token[], phrases: readonly Titled[]): void {
  for (const number of new Set(phrases.map(({ name }) => parsed[name]?.sentence ?? -1))) {
    const { from, to } = sentences[number] ?? { from: 0, to: 0 };
    const rooted = Array.from({ length: to - from }, (_, i) => from + i).every((at) => {
      let up = at;
      for (let step = 0; up >= 0 && step <= to - from; step++) up = tokens[up]?.head ?? -1;
      return up < 0;
    });
    if (!rooted) for (let at = from; at < to; at++) tokens[at] = parsed[at] as Token;
  }
}

function findTitled({ tokens, names, article }: Analysis, actors: readonly Actor[]): Titled[] {
  const spans = tokens.map(({ span }) => span);
  const owners = [
    ...names.filter(({ type }) => OWNING.has(type)).map(({ from, to }) => [from, to] as const),
    ...actors
      .filter(({ kind }) => kind !== 'person' && kind !== 'group')
      .flatMap(({ mentions }) => mentions.filter(({ form }) => form === 'name').map(({ span }) => tokensIn(spans, span))),
  ];
  const found: Titled[] = [];
  for (const { kind, offices, mentions } of actors) {
    if (kind !== 'person') continue;
    for (const { span, form } of mentions) {
      if (form !== 'name') continue;
      const [name, to] = tokensIn(spans, span);
      let from = name;
      for (const office of offices.toSorted((a, b) => (b.span?.start ?? 0) - (a.span?.start ?? 0))) {
        if (!office.span || office.span.end > span.start) continue;
        const [first, last] = tokensIn(spans, office.span);
        const between = article.text.slice(office.span.end, tokens[from]?.span.start ?? 0);
        if (from - last <= GAP && first < from && tokens[first]?.sentence === tokens[name]?.sentence && !/[,;:]/.test(between))
          from = first;
      }
      from = beforeBracket(tokens, from);
      // "Republic of Peru [Foreign Minister]", "Peruvian Ministry of [Foreign Affairs Political Director]"
      const owner = owners.find(
        ([start, end]) => start < from && end >= from && end <= name && tokens[start]?.sentence === tokens[name]?.sentence,
      );
      if (name - from > 2 || (owner && from < name)) found.push({ from: withCountry(tokens, owner ? owner[0] : from), to, name });
    }
  }
  return found.sort((a, b) => a.from - b.from).filter((phrase, i, all) => i === 0 || (all[i - 1] as Titled).to <= phrase.from);
}

/** "Republic of Korea (ROK) [Foreign Minister]": where the short form in brackets begins. */
function beforeBracket(tokens: readonly Token[], from: number): number {
  return tokens[from - 1]?.text === ')' && tokens[from - 3]?.text === '(' ? from - 3 : from;
}

/** "the United States [Secretary of State]", "Ukraine's [foreign minister]". */
function withCountry(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at > 0 && tokens[at - 1]?.sentence === tokens[from]?.sentence) {
    const before = tokens[at - 1] as Token;
    const named = /^\p{Lu}/u.test(before.text) && /^(?:PROPN|ADJ|VERB)$/.test(before.upos) && !/^nsubj/.test(before.relation);
    if (WHEN.test(before.text) || (!named && !/^(?:['’]s|['’])$/.test(before.text))) break;
    at--;
  }
  return tokens[at - 1]?.text.toLowerCase() === 'the' ? at - 1 : at;
}

/** How well a relation tells where a phrase stands. */
const TELLING = ['nsubj', 'nsubj:pass', 'obj', 'iobj', 'obl', 'obl:agent', 'nmod:poss', 'conj', 'nmod', 'appos', 'root'];

/** All words of the phrase hang by the name, and the name where the most telling of them was hung. */
function gather(tokens: Token[], { from, to, name }: Titled): void {
  const outward = tokens.slice(from, to).filter(({ head }) => head < from || head >= to);
  const rank = ({ relation }: Token): number => (TELLING.indexOf(relation) + TELLING.length + 1) % (TELLING.length + 1);
  const best = outward.sort((a, b) => rank(a) - rank(b))[0];
  if (!best) return;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    if (token.sentence !== best.sentence) continue;
    if (at >= from && at < to) {
      if (at === name) continue;
      if (token.head < from || token.head >= to) tokens[at] = { ...token, head: name, relation: at < name ? 'nmod:desc' : 'flat' };
    } else if (token.head >= from && token.head < to && token.head !== name) tokens[at] = { ...token, head: name };
  }
  attach(tokens, name, best.head, best.relation);
  for (let at = from; at < to; at++)
    if (at !== name && leadsTo(tokens, at, name) === false) tokens[at] = { ...(tokens[at] as Token), head: name, relation: 'nmod:desc' };
}

/** Hangs a word by a head; a head that hung below the word takes its place first. */
function attach(tokens: Token[], word: number, head: number, relation: string): void {
  const own = tokens[word] as Token;
  if (head >= 0 && leadsTo(tokens, head, word)) {
    const free = own.head < 0 || !leadsTo(tokens, own.head, word);
    tokens[head] = { ...(tokens[head] as Token), head: free ? own.head : -1, relation: free ? own.relation : 'root' };
  }
  tokens[word] = { ...own, head, relation };
}

/** Does a word hang below another? */
function leadsTo(tokens: readonly Token[], at: number, top: number): boolean {
  let up = at;
  for (let step = 0; step < 40; step++) {
    if (up === top) return true;
    up = tokens[up]?.head ?? -1;
    if (up < 0) return false;
  }
  return false;
}

function hang(tokens: Token[], phrase: Titled, phrases: readonly Titled[]): void {
  const { from, to, name } = phrase;
  const sentence = tokens[name]?.sentence;
  const inside = (at: number): Token | undefined => (tokens[at]?.sentence === sentence ? tokens[at] : undefined);
  // "met (today) with [title] Ann Lee"
  const link = inside(from - 1);
  let verb = from - 2;
  while (
    inside(verb) &&
    /^(?:ADV|NOUN)$/.test(tokens[verb]?.upos ?? '') &&
    /^(?:today|yesterday|tonight|earlier|virtually|separately|also|\w+ly)$/i.test(tokens[verb]?.text ?? '')
  )
    verb--;
  if (link?.upos === 'ADP' && /^(?:with|by|to)$/i.test(link.text) && inside(verb)?.upos === 'VERB') {
    tokens[from - 1] = { ...link, head: name, relation: 'case' };
    attach(tokens, name, verb, 'obl');
    return;
  }
  // "[title] Ann Lee (and [title] Bo Ek) met": not in a phrase that a preposition opens.
  const next = phrases.find((other) => other.from === to + 1 && /^(?:and)$/i.test(inside(to)?.text ?? ''));
  const end = next ? next.to : to;
  let after = end;
  while (inside(after)?.upos === 'ADV' || inside(after)?.upos === 'AUX') after++;
  const opens = from === 0 || tokens[from - 1]?.sentence !== sentence || tokens[from - 1]?.text === ',';
  const act = inside(after);
  if (!opens || act?.upos !== 'VERB' || act.relation === 'acl' || act.relation === 'amod') return;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    if (token.sentence === sentence && token.head === after && /^nsubj/.test(token.relation) && at !== name)
      tokens[at] = { ...token, relation: 'obl' };
  }
  attach(tokens, name, after, 'nsubj');
  if (next) attach(tokens, next.name, name, 'conj');
}
