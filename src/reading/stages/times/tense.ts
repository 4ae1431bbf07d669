import type { Token } from '../../../domain/index.ts';
import type { Word } from './words.ts';

export type Tense = 'past' | 'future' | 'unknown';

const COMING = new Set(
  'will shall ll upcoming forthcoming scheduled slated due expected planned plans planning expects intends hopes aims poised starting until till deadline'.split(
    ' ',
  ),
);
const COMING_BEFORE_TO = new Set(
  'agreed agree agrees plan plans planned set due expected expects scheduled slated hopes hope hoped wants want intends intend vowed pledged promised invited decided going is are was were likely ready preparing prepares'.split(
    ' ',
  ),
);
const CALENDAR_BASE = new Set('arrive begin start open meet end expire depart return resume reopen convene'.split(' '));
const MODALS = new Set("will shall ll would could should must can may might to 'd".split(' '));
/** Present forms which news uses for what is on the calendar. */
const CALENDAR_PRESENT = new Set(
  'arrives leaves begins starts opens meets ends expires departs returns travels hosts visits takes kicks runs closes convenes reopens resumes comes falls'.split(
    ' ',
  ),
);
const PAST = new Set(
  'was were had did been said told met held took went came made gave began left became saw led won lost got sent spoke paid wrote brought struck fell rose kept found put ran shot sought broke drew rejected hit set hosted flew drove stood sat fought built bought sold taught thought felt knew grew threw chose swore wore died arrived'.split(
    ' ',
  ),
);
/** Words in -ed that are no verbs. */
const NOT_PAST = new Set(
  'united red need indeed speed bed embed feed seed breed hundred sacred naked wicked proceed exceed succeed'.split(' '),
);
/** After a comma they tell what a thing is called or of, and not when: "exercises, dubbed Peace, in June". */
const NAMING = new Set('dubbed named called codenamed titled entitled themed based aimed located headquartered'.split(' '));
/** How many words to either side are looked at. */
const REACH = 25;

/**
 * Tense of the clause around the word at `at`: the nearest verb before it in its sentence decides, or else the nearest
 * after it; a headline has no finite verb before its infinitive ("Li to visit Moscow"). Rests on closed classes, so that it holds up under wrong part-of-speech tags.
 */
export function readTense(words: readonly Word[], tokens: readonly Token[], at: number): Tense {
  let infinitive = false;
  for (let i = at - 1; i >= 0 && i >= at - REACH; i--) {
    if (words[i]?.low === '\n') break;
    const tense = tenseOf(words, tokens, i, at);
    if (tense !== 'unknown') return tense;
    infinitive ||= words[i]?.low === 'to' && isVerbAhead(words, i);
  }
  if (infinitive) return 'future';
  for (let i = at + 1; i < words.length && i <= at + REACH; i++) {
    if (words[i]?.low === '\n') break;
    const tense = tenseOf(words, tokens, i, at);
    if (tense !== 'unknown') return tense;
  }
  return 'unknown';
}

function tenseOf(words: readonly Word[], tokens: readonly Token[], i: number, at: number): Tense {
  const word = words[i] as Word;
  if (COMING.has(word.low) && !/^\p{Lu}/u.test(word.raw) && !isBecauseOf(words, tokens, i)) return 'future';
  if (word.low === 'set' && /^(?:for|to)$/.test(words[i + 1]?.low ?? '')) return 'future';
  if (word.low === 'by' && i === at - 1) return 'future';
  if (/^prepar(?:ations?|ing|es?)$/.test(word.low) && words[i + 1]?.low === 'for' && i < at) return 'future';
  if (word.low === 'ahead' && i === at - 2 && words[i + 1]?.low === 'of') return 'future';
  if (word.low === 'would' && words[i + 1]?.low !== 'have') return 'future';
  if (
    CALENDAR_BASE.has(word.low) &&
    i < at &&
    !/^(?:to|did|not|and|the|a|an|this|that|its|his|her|their|no)$/.test(words[i - 1]?.low ?? '')
  )
    return 'future';
  if (CALENDAR_PRESENT.has(word.low) && i < at) return 'future';
  if (word.low === 'to' && comes(words, i) && !wasThen(words, tokens, i, at)) return 'future';
  if (!isPast(words, i, tokens[word.token])) return 'unknown';
  const chain = modalBefore(words, i);
  return chain ?? 'past';
}

/** "due to the rain", but "due to arrive". */
function isBecauseOf(words: readonly Word[], tokens: readonly Token[], i: number): boolean {
  const next = words[i + 2];
  return (
    words[i]?.low === 'due' && words[i + 1]?.low === 'to' && next !== undefined && !/^(?:VERB|AUX|X)$/.test(tokens[next.token]?.upos ?? 'X')
  );
}

/** An infinitive after a word of intent. */
function comes(words: readonly Word[], i: number): boolean {
  return COMING_BEFORE_TO.has(words[i - 1]?.low ?? '') && isVerbAhead(words, i);
}

/** Words from a time within which its relative clause begins. */
const NEAR = 6;

/** "was likely to win the vote on November 7, in which he was re-elected": what was to come, and is told to have come. */
function wasThen(words: readonly Word[], tokens: readonly Token[], to: number, at: number): boolean {
  if (![1, 2, 3, 4].some((back) => /^(?:was|were)$/.test(words[to - back]?.low ?? ''))) return false;
  let i = at;
  while (i < at + NEAR && !/^(?:which|when|where)$/.test(words[i]?.low ?? '\n')) i++;
  if (i === at + NEAR) return false;
  for (i++; i < words.length && i < at + REACH && !/^[.,;\n]$/.test(words[i]?.low ?? ''); i++)
    if (isPast(words, i, tokens[words[i]?.token ?? -1])) return modalBefore(words, i) === null;
  return false;
}

function isVerbAhead(words: readonly Word[], i: number): boolean {
  const after = words[i + 1]?.raw ?? '';
  return /^[a-z]+$/.test(after) && !/^(?:the|a|an|his|her|its|their|this|that)$/.test(after);
}

function isPast(words: readonly Word[], i: number, token: Token | undefined): boolean {
  const word = words[i] as Word;
  if (PAST.has(word.low)) return true;
  if (!word.low.endsWith('ed') || word.low.length < 4 || NOT_PAST.has(word.low)) return false;
  if (NAMING.has(word.low) && words[i - 1]?.low === ',') return false;
  return !token || token.upos === 'X' || token.upos === 'VERB' || token.upos === 'AUX';
}

/** Longest chain of helpers before a participle, in words: "will also be co-" of "hosted". */
const CHAIN = 5;

/** "will be held": the modal a few words before outweighs the participle. */
function modalBefore(words: readonly Word[], i: number): Tense | null {
  for (let j = i - 1; j >= 0 && j >= i - CHAIN; j--) {
    const low = words[j]?.low ?? '';
    if (low === 'would' || low === 'could' || low === 'should' || low === 'might') return words[j + 1]?.low === 'have' ? null : 'future';
    if (MODALS.has(low)) return 'future';
    if (low === 'being') return null;
    if (j === i - 1 && /^(?:and|or)$/.test(low)) return besideVerb(words, j);
    if (!/^(?:co|-|be|been|not|also|soon|then|have|\p{L}+ly)$/u.test(low)) return null;
  }
  return null;
}

/** "will be opened by the mayor and held in Lima": the modal of the verb before goes for both. */
function besideVerb(words: readonly Word[], and: number): Tense | null {
  for (let i = and - 1; i > 0 && i >= and - REACH && words[i]?.low !== '\n'; i--) {
    const low = words[i]?.low ?? '';
    if (PAST.has(low) || (low.endsWith('ed') && !NOT_PAST.has(low))) return modalBefore(words, i);
  }
  return null;
}
