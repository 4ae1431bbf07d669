import type { Analysis, Doubt, Statement } from '../../../domain/index.ts';
import { wordsAt } from '../../../domain/index.ts';
import { headOf } from '../../../language/dependents.ts';
import type { Quotation } from '../../../text/quotations.ts';
import type { Draft } from './draft.ts';
import type { Mentions } from './mentions.ts';

const PRONOUN = /^(?:he|she|they)$/i;
/** Words from which a quotation that nobody is named for is a speech and not a phrase in scare quotes. */
const SPEECH = 7;

/** A pronoun as source: nobody found for it, or somebody else who could be meant was named just before. */
export function doubtSpeaker(analysis: Analysis, draft: Draft, statement: Statement, mentions: Mentions): Doubt | null {
  const run = draft.source[0];
  if (!run) return null;
  const head = headOf(analysis, run);
  const token = analysis.tokens[head];
  if (!token || !PRONOUN.test(token.text)) return null;
  if (statement.speaker === null) {
    return { code: 'unknown-speaker', span: token.span, note: `${token.text}: nobody found for it`, by: 'statements/speaker' };
  }
  const from = analysis.sentences[token.sentence - 1]?.from ?? analysis.sentences[token.sentence]?.from ?? 0;
  const speaker = mentions.at(head)?.actor;
  const others = mentions.personsIn(from, head).filter((person) => person.id !== statement.speaker);
  if (others.length === 0 || !speaker || speaker.members.length > 1) return null;
  const names = [speaker, ...others].map((person) => person.name).join(' or ');
  return { code: 'ambiguous-speaker', span: token.span, note: `${token.text}: ${names}`, by: 'statements/speaker' };
}

/** A speech in quotation marks that no statement holds, and quotation marks that nobody closed. */
export function doubtQuotations(text: string, quotations: readonly Quotation[], statements: readonly Statement[]): Doubt[] {
  const held = statements.flatMap((statement) => statement.content).sort((a, b) => a.start - b.start);
  const doubts: Doubt[] = [];
  let at = 0;
  let reach = -1;
  for (const [i, quotation] of quotations.entries()) {
    for (; at < held.length && (held[at]?.start ?? 0) < quotation.whole.end; at++) reach = Math.max(reach, held[at]?.end ?? 0);
    const words = wordsAt(text, quotation.inner).split(/\s+/).length;
    if (words >= SPEECH && reach <= quotation.inner.start)
      doubts.push({
        code: 'unknown-speaker',
        span: quotation.inner,
        note: 'a quotation that nobody is named for',
        by: 'statements/quotations',
      });
    if (!quotation.closed && !quotations[i + 1]?.continues)
      doubts.push({
        code: 'open-quotation',
        span: quotation.whole,
        note: 'the closing quotation mark is missing',
        by: 'statements/quotations',
      });
  }
  return doubts;
}
