import { fieldWords } from '../../tables/index.ts';
import { tellingWords } from '../words/telling-words.ts';

/** Words of a text that may head a point, with their stems. */
export interface TopicPhrase {
  readonly words: string;
  readonly stems: ReadonlySet<string>;
}

/** Tell nothing of a topic by themselves: "looked forward", "shared specific examples", "an important role". */
const LIGHT = `able active actively additional appropriate approach aware best business-like certain clear clearly close closely come common continue
  coming continued continuing current currently different driven else ensure ensuring especially example extremely fact follows forward full fully general given going good
  great high higher highest hope immediate important include included includes including individual intention joint jointly key kind known large
  latest level like line long look looked looking lot made main major make making meaningful million billion mutual necessary new next number ongoing open outset
  overall overview particular particularly past place planned play played possible previous provide provided providing range ready readiness
  reason recent related relevant remain remained remains response result return separate serious several share shared significant situation
  specific start started starting strong subject successful stay take taken taking thus time took turn turning unwavering various vital well whole willing
  work worked working world`;

/** Words that may stand inside a phrase. */
const JOINING = new Set('of and for on in to with the its their a an against over'.split(' '));
/** Words of a phrase with those that join them. */
const MOST = 9;

let light: ReadonlySet<string> | undefined;

/** Whether stems have one that tells of a topic. */
export function isTopical(stems: Iterable<string>): boolean {
  const { light: leading, talk, thanks, occasions } = fieldWords();
  light ??= new Set(tellingWords([LIGHT, ...leading, ...talk, ...thanks, ...occasions].join(' ')).keys());
  for (const stem of stems) if (!light.has(stem)) return true;
  return false;
}

/**
 * Runs of telling words, as "ban on mackerel exports". `masked`: the text with bars for what no phrase runs over, and dots for the countries
 * that met, which a phrase may speak of and not begin or end with.
 */
export function topicPhrases(text: string, masked: string): TopicPhrase[] {
  const phrases: TopicPhrase[] = [];
  let [start, end, length] = [-1, -1, 0];
  const close = () => {
    if (start >= 0) phrases.push(toPhrase(text.slice(start, end)));
    [start, end, length] = [-1, -1, 0];
  };
  for (const { 0: word, index } of masked.matchAll(/[\p{L}\p{N}][\p{L}\p{N}.’'-]*[\p{L}\p{N}]|[\p{L}\p{N}]|·+(?:[’']s)?|\S/gu)) {
    if (length >= MOST) close();
    if (word.startsWith('·') || JOINING.has(word.toLowerCase())) length += start >= 0 ? 1 : 0;
    else if (tells(word, index)) {
      if (start < 0) start = index;
      end = index + word.length;
      length++;
    } else close();
  }
  close();
  return phrases;
}

/** A word in capitals is part of a name, even "Joint Plan" and "United States". */
function tells(word: string, index: number): boolean {
  const stems = tellingWords(word);
  return stems.size > 0 && ((index > 0 && /^\p{Lu}/u.test(word)) || isTopical(stems.keys()));
}

/** Words with their stems. */
export function toPhrase(words: string): TopicPhrase {
  return { words: words.replace(/\s+/g, ' '), stems: new Set(tellingWords(words).keys()) };
}
