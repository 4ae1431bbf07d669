import type { Analysis, Attribution, DocumentFacts, TokenRange } from '../../../domain/index.ts';
import { covers } from '../../../domain/index.ts';
import { coverTokens, tokensIn } from '../../../language/align.ts';
import { dependentsOf } from '../../../language/dependents.ts';
import { speechVerbs } from '../../../tables/index.ts';
import type { Quotation } from '../../../text/quotations.ts';
import { findAccording } from './according-missed.ts';
import { widenAccordingTo } from './according-to.ts';
import { isDeed } from './deeds.ts';
import { type Draft, firstToken, spanOf } from './draft.ts';
import { dropExpletives } from './expletive.ts';
import { isHeard, turnTold, withoutQuestion } from './heard.ts';
import { findJoinedSpeech } from './joined-speech.ts';
import type { Mentions } from './mentions.ts';
import { findMissed } from './missed.ts';
import { mendNameless } from './nameless.ts';
import { cutBeforeMarks, endBeforeJoined, keepNearContent } from './near-content.ts';
import { keepNearSources } from './near-source.ts';
import { findNested } from './nested.ts';
import { isOfThings, isTopicOfTalks } from './of-things.ts';
import { tellsProposition } from './propositions.ts';
import { tagQuotations } from './quotation-tags.ts';
import type { Register } from './register.ts';
import { readSaidBefore } from './said-before.ts';
import { isSeen } from './seen.ts';
import { shareSources } from './shared-source.ts';
import { findTurns, outsideTurns } from './speaker-turns.ts';
import { endBeforeOther } from './told-beside.ts';
import { nestParticiples } from './told-inside.ts';
import { freeReports } from './unowned-reports.ts';
import { isUnsaid } from './unsaid.ts';
import { isVerdict } from './verdicts.ts';
import { takeWholeClauses } from './whole-clauses.ts';
import { takeWholeObjects } from './whole-objects.ts';
import { takeWholeQuotations } from './whole-quotations.ts';

/** The model's attributions made whole, less those that tell nothing said, and what is told inside them; in text order. */
export function draftStatements(
  analysis: Analysis,
  document: DocumentFacts,
  quotations: readonly Quotation[],
  mentions: Mentions,
  register: Register,
): Draft[] {
  const kept = analysis.attributions.filter((attribution) => !isFurniture(analysis, document, attribution));
  const turns = findTurns(analysis);
  const tagged = kept
    .map((attribution) => withoutDateline(analysis, document, attribution))
    .map((attribution) => keepNearSources(analysis, { ...attribution, by: 'model/attribution', within: null }))
    .map((draft) => freeReports(analysis, cutBeforeMarks(analysis, keepNearContent(analysis, draft))))
    .flatMap((draft) => mendNameless(analysis, draft) ?? []);
  const spans = analysis.tokens.map((token) => token.span);
  const ranges = quotations.map(({ whole }) => tokensIn(spans, whole)).map(([from, to]) => ({ from, to }));
  const dependents = dependentsOf(analysis);
  const cued = tagQuotations(analysis, outsideTurns(tagged, turns), ranges, dependents, speechVerbs());
  const widened = [...cued.map((draft) => widenAccordingTo(analysis, draft)), ...turns];
  const outer = [
    ...widened,
    ...findAccording(analysis, widened, dependents, mentions).filter((draft) => !isFurniture(analysis, document, draft)),
  ];
  const named = takeWholeQuotations(outer, ranges, analysis.tokens.length).map((draft) => dropExpletives(analysis, draft, dependents));
  const told = named.filter(
    (draft) => draft.spoken || ![isTopicOfTalks, isVerdict, isDeed, isUnsaid].some((is) => is(analysis, draft, dependents)),
  );
  const joined = shareSources(analysis, told, dependents, mentions)
    .flatMap((draft) => turnTold(analysis, draft, dependents, mentions, register) ?? [])
    .map((draft) => withoutQuestion(analysis, draft, dependents));
  const shared = register === 'readout' ? tidyReadout(analysis, joined, dependents, mentions) : joined;
  const clauses = takeWholeClauses(analysis, shared, dependents).map((draft) => endBeforeJoined(analysis, draft));
  const ended = clauses.map((draft) => endBeforeOther(analysis, draft, clauses));
  const canSpeak = (token: number) => mentions.at(token) !== null || /^(?:he|she|they)$/i.test(analysis.tokens[token]?.text ?? '');
  const more = [...ended, ...findJoinedSpeech(analysis, ended, dependents)];
  const missed = register === 'readout' ? findMissed(analysis, more, dependents, canSpeak) : [];
  const seen = missed.filter((draft) => !isFurniture(analysis, document, draft));
  const whole = nestParticiples(analysis, [...more, ...seen], dependents, canSpeak);
  const quotationOf = new Int32Array(analysis.tokens.length);
  for (const [number, range] of ranges.entries()) quotationOf.fill(number + 1, range.from, range.to);
  const cues = coverTokens(
    analysis.tokens.length,
    whole.flatMap(({ cue }) => cue),
  );
  const context = {
    dependents,
    verbs: speechVerbs(),
    quotationAt: (token: number) => ranges[(quotationOf[token] ?? 0) - 1] ?? null,
    told: (token: number) => cues[token] === 1,
    canSpeak,
  };
  const nested = whole.flatMap((draft) => placeInside(findNested(analysis, draft, context)));
  return [...whole, ...nested].sort((a, b) => firstToken(a) - firstToken(b) || Number(a.within !== null) - Number(b.within !== null));
}

/** A readout tells talks in its own way: what of the model's attributions is said there, and how far it goes. */
function tidyReadout(
  analysis: Analysis,
  drafts: readonly Draft[],
  dependents: readonly (readonly number[])[],
  mentions: Mentions,
): Draft[] {
  const said = readSaidBefore(analysis, drafts, dependents, mentions).filter(
    (draft) =>
      tellsProposition(analysis, draft, dependents) &&
      !isSeen(analysis, draft) &&
      !isHeard(analysis, draft) &&
      !isOfThings(analysis, draft, dependents, mentions),
  );
  return takeWholeObjects(analysis, said, dependents);
}

/** Of statements nested in one content, the later can stand inside the earlier: "noted …, saying that …" within "noted". */
function placeInside(nested: readonly Draft[]): Draft[] {
  const placed: Draft[] = [];
  for (const draft of nested) {
    const cue = draft.cue[0] as TokenRange;
    const around = placed.findLast(({ content }) => content.some((run) => run.from <= cue.from && cue.to <= run.to));
    placed.push(around ? { ...draft, within: around } : draft);
  }
  return placed;
}

/** The date of a text on a line of its own is no part of what somebody said below. */
function withoutDateline(analysis: Analysis, { dateSpan }: DocumentFacts, attribution: Attribution): Attribution {
  if (dateSpan === null) return attribution;
  const content = attribution.content.filter((run) => !covers(dateSpan, spanOf(analysis, run)));
  return content.length > 0 ? { ...attribution, content } : attribution;
}

function isFurniture(analysis: Analysis, document: DocumentFacts, { content }: Pick<Attribution, 'content'>): boolean {
  return content.every((run) => document.furniture.some((part) => covers(part, spanOf(analysis, run))));
}
