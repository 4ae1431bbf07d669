import type { Analysis, Token, TokenRange } from '../../../domain/index.ts';
import { headOf, relationOf, subtreeRange } from '../../../language/dependents.ts';
import { cueVerb } from './cue-verb.ts';
import { type Draft, isQuoted } from './draft.ts';
import type { Mentions } from './mentions.ts';
import type { Register } from './register.ts';

const HEARING = /^(?:hear|listen|receive|get)$/;
/** Whoever is the subject of these in the passive is told something. */
const TELLING =
  /^(?:brief|inform|notify|apprise|update|tell|warn|ask|press|question|urge|advise|remind|assure|quiz|grill|caution|order|instruct)$/;

/** Does somebody in a readout only hear: "Lee heard a report on the flood", "Lee received information"? */
export function isHeard(analysis: Analysis, draft: Draft): boolean {
  const [source] = draft.source;
  const verb = cueVerb(analysis, draft);
  if (!source || draft.spoken || isQuoted(analysis, draft)) return false;
  return HEARING.test(analysis.tokens[verb]?.lemma.toLowerCase() ?? '') && isSubject(analysis, headOf(analysis, source), verb);
}

/** Is a verb one in the passive whose subject is told something: "was warned", "Lee, asked about it,"? */
export function isToldPassive({ tokens }: Analysis, verb: number, dependents: readonly (readonly number[])[]): boolean {
  const token = tokens[verb];
  const lemma = token?.lemma.toLowerCase() ?? '';
  if (!token || !TELLING.test(lemma)) return false;
  const words = (dependents[verb] ?? []).map((word) => tokens[word]?.relation ?? '');
  if (words.includes('aux:pass')) return true;
  const alone = !words.some((relation) => /^(?:nsubj|i?obj|aux|mark)/.test(relation));
  const clause = /^(?:acl|advcl)$/.test(token.relation) || (token.relation !== 'conj' && standsApart(tokens, verb));
  return alone && clause && token.text.toLowerCase() !== lemma && !/ing$/i.test(token.text);
}

/** "Asked whether …, Lee said", "Lee, asked about it, said", wherever a parser hangs it. */
function standsApart(tokens: readonly Token[], verb: number): boolean {
  const before = tokens[verb - 1];
  const opens = before?.text === ',' || before?.sentence !== tokens[verb]?.sentence;
  return opens && /^(?:about|by|whether|if|how|why|what)$/.test(tokens[verb + 1]?.text ?? '');
}

/**
 * A draft in which somebody is told something: whoever tells it is the speaker where he is named, and else nobody is. In a readout, what is only asked or told of by
 * nobody is nothing said.
 *
 * Reads: "Lee was briefed by Ek on the flood." → said by Ek
 * Reads: "Lee was warned that the road was closed." → said by nobody, to Lee
 * Leaves: "Asked about the flood, Lee left.", in a readout "Lee was asked whether he would go.", "Lee, asked about the flood, left."
 */
export function turnTold(
  analysis: Analysis,
  draft: Draft,
  dependents: readonly (readonly number[])[],
  mentions: Mentions,
  register: Register,
): Draft | null {
  const { tokens } = analysis;
  const [source] = draft.source;
  const verb = cueVerb(analysis, draft);
  if (draft.spoken || !isToldPassive(analysis, verb, dependents)) return draft;
  const words = dependents[verb] ?? [];
  const teller = words.find((word) => word > verb && relationOf(tokens[word] as Token) === 'obl' && isAgent(analysis, word, dependents));
  const named = teller !== undefined && mentions.at(teller) !== null;
  if (source && !isSubject(analysis, headOf(analysis, source), verb)) return draft;
  if (named || (teller !== undefined && register === 'news')) {
    const range = subtreeRange(dependents, teller, (child) => /^(?:case|acl|cc|conj|punct|advcl)/.test(tokens[child]?.relation ?? ''));
    const content = draft.content.filter(({ from, to }) => to <= range.from || from >= range.to);
    return content.length > 0 ? { ...draft, source: [range], content } : null;
  }
  return (register === 'news' && !asksAbout(tokens, verb)) || tellsClause(analysis, draft, words) ? { ...draft, source: [] } : null;
}

/** "Asked about the flood, Lee said": of what, and nothing that anybody said. */
function asksAbout(tokens: readonly Token[], verb: number): boolean {
  return ASKING.test(tokens[verb]?.lemma.toLowerCase() ?? '') && /^(?:about|on|regarding)$/i.test(tokens[verb + 1]?.text ?? '');
}

const QUESTION = /^(?:whether|if|how|why|what|who|whom|which|when|where|about)$/i;
const ASKING = /^(?:ask|press|question|quiz|grill)$/;

/** Is what somebody is told a clause, and no question? "was asked to leave" is told, "was asked if he would" is not. */
function tellsClause({ tokens }: Analysis, { content }: Draft, words: readonly number[]): boolean {
  if (content.some(({ from }) => /^that$/i.test(tokens[from]?.text ?? ''))) return true;
  const clause = words.find(
    (word) => content.some(({ from, to }) => from <= word && word < to) && /^(?:ccomp|xcomp)/.test(tokens[word]?.relation ?? ''),
  );
  if (clause === undefined) return false;
  const asks = ASKING.test(tokens[tokens[clause]?.head ?? -1]?.lemma.toLowerCase() ?? '');
  return !asks || (tokens[clause]?.relation === 'xcomp' && !content.some(({ from }) => QUESTION.test(tokens[from]?.text ?? '')));
}

/** The subject of a verb, or of one that it is joined to; or what a participle is said of. */
function isSubject({ tokens }: Analysis, word: number, verb: number): boolean {
  const { relation = '', head = -1 } = tokens[word] ?? {};
  if (tokens[verb]?.relation === 'acl' && tokens[verb]?.head === word) return true;
  if (!relation.startsWith('nsubj')) return false;
  return head === verb || (/^(?:conj|xcomp|advcl)$/.test(tokens[verb]?.relation ?? '') && tokens[verb]?.head === head);
}

function isAgent({ tokens }: Analysis, word: number, dependents: readonly (readonly number[])[]): boolean {
  return (dependents[word] ?? []).some((child) => tokens[child]?.relation === 'case' && /^by$/i.test(tokens[child]?.text ?? ''));
}

/** "Lee, asked about the flood, said it was over": what was asked is no part of what is said. */
export function withoutQuestion(analysis: Analysis, draft: Draft, dependents: readonly (readonly number[])[]): Draft {
  const cue = draft.cue[0];
  if (!cue || draft.content.length < 2) return draft;
  const asked = (run: TokenRange): boolean => {
    const { head = -1 } = analysis.tokens[headOf(analysis, run)] ?? {};
    return head < run.from && run.to <= cue.from && !isInCue(draft, head) && isToldPassive(analysis, head, dependents);
  };
  const content = draft.content.filter((run) => !asked(run));
  return content.length === 0 || content.length === draft.content.length ? draft : { ...draft, content };
}

function isInCue({ cue }: Draft, token: number): boolean {
  return cue.some(({ from, to }) => from <= token && token < to);
}
