import type { Actor, Analysis, DocumentFacts, Doubt, Statement, TokenRange } from '../../../domain/index.ts';
import { covers } from '../../../domain/index.ts';
import { coverTokens, tokensIn } from '../../../language/align.ts';
import { dependentsOf } from '../../../language/dependents.ts';
import { speechVerbs } from '../../../tables/index.ts';
import { findQuotations, type Quotation } from '../../../text/quotations.ts';
import { calibrate } from '../../calibration.ts';
import { stage } from '../../stage.ts';
import { widenAccordingTo } from './according-to.ts';
import { ATTRIBUTION } from './calibration.ts';
import { doubtQuotations, doubtSpeaker } from './doubts.ts';
import { type Draft, firstToken, spanOf } from './draft.ts';
import { dropExpletives } from './expletive.ts';
import { quotedParts, tellManner } from './manner.ts';
import { Mentions } from './mentions.ts';
import { keepNearSources } from './near-source.ts';
import { findNested } from './nested.ts';
import { type Earlier, findReferred, isPersonalPronoun } from './referred-speaker.ts';
import { shareSources } from './shared-source.ts';
import { findSpeaker } from './speaker.ts';
import { findTurns, outsideTurns } from './speaker-turns.ts';
import { nestParticiples } from './told-inside.ts';
import { takeWholeQuotations } from './whole-quotations.ts';

/** Below this a statement is shown with a doubt. */
const UNCERTAIN = 0.55;

/** Who said what: the model's attributions made whole, those told inside them, and the doubts about both. */
export const statements = stage({
  name: 'statements',
  needs: ['analysis', 'document', 'actors'],
  gives: ['statements', 'statementDoubts'],
  run: ({ analysis, document, actors }) => findStatements(analysis, document, actors),
});

export function findStatements(
  analysis: Analysis,
  document: DocumentFacts,
  actors: readonly Actor[],
): { statements: readonly Statement[]; statementDoubts: readonly Doubt[] } {
  const { text } = analysis.article;
  const quotations = findQuotations(text, analysis.paragraphs);
  const mentions = new Mentions(analysis, actors);
  const drafts = draftStatements(analysis, document, quotations, mentions);
  const made = new Map<Draft, Statement>();
  const earlier: Earlier[] = [];
  const doubts: Doubt[] = [];
  for (const draft of drafts) {
    const statement = makeStatement(analysis, draft, `s${made.size + 1}`, quotations, mentions, made, earlier);
    made.set(draft, statement);
    const doubt = doubtSpeaker(analysis, draft, statement, mentions);
    if (doubt) doubts.push(doubt);
    if (statement.confidence < UNCERTAIN) {
      const span = statement.cue[0] ?? statement.content[0];
      if (span) doubts.push({ code: 'uncertain-statement', span, note: 'the reader is not sure who said how much here', by: statement.by });
    }
  }
  const statements = [...made.values()];
  const open = doubtQuotations(text, quotations, statements).filter(
    (doubt) => !document.furniture.some((part) => covers(part, doubt.span)),
  );
  return { statements, statementDoubts: [...doubts, ...open] };
}

function draftStatements(analysis: Analysis, document: DocumentFacts, quotations: readonly Quotation[], mentions: Mentions): Draft[] {
  const kept = analysis.attributions.filter(({ content }) => !content.every((run) => inFurniture(analysis, document, run)));
  const turns = findTurns(analysis);
  const tagged = kept.map((attribution) => keepNearSources(analysis, { ...attribution, by: 'model/attribution', within: null }));
  const outer = [...outsideTurns(tagged, turns).map((draft) => widenAccordingTo(analysis, draft)), ...turns];
  const spans = analysis.tokens.map((token) => token.span);
  const ranges = quotations.map(({ whole }) => tokensIn(spans, whole)).map(([from, to]) => ({ from, to }));
  const dependents = dependentsOf(analysis);
  const named = takeWholeQuotations(outer, ranges, analysis.tokens.length).map((draft) => dropExpletives(analysis, draft, dependents));
  const shared = shareSources(analysis, named, dependents);
  const whole = nestParticiples(analysis, shared, dependents);
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
    canSpeak: (token: number) => mentions.at(token) !== null || /^(?:he|she|they)$/i.test(analysis.tokens[token]?.text ?? ''),
  };
  const nested = whole.flatMap((draft) => placeInside(findNested(analysis, draft, context)));
  return [...whole, ...nested].sort((a, b) => firstToken(a) - firstToken(b) || Number(a.within !== null) - Number(b.within !== null));
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

function inFurniture(analysis: Analysis, document: DocumentFacts, run: TokenRange): boolean {
  return document.furniture.some((part) => covers(part, spanOf(analysis, run)));
}

function makeStatement(
  analysis: Analysis,
  draft: Draft,
  id: string,
  quotations: readonly Quotation[],
  mentions: Mentions,
  made: ReadonlyMap<Draft, Statement>,
  earlier: Earlier[],
): Statement {
  const spans = (runs: readonly TokenRange[]) => [...runs].sort((a, b) => a.from - b.from).map((run) => spanOf(analysis, run));
  const content = spans(draft.content);
  const outer = draft.within ? made.get(draft.within) : undefined;
  const speaker = findSpeaker(analysis, draft.source, mentions) ?? findReferred(analysis, draft.source, mentions, earlier);
  if (speaker) earlier.push({ actor: speaker, token: firstToken(draft) });
  return {
    id,
    speaker: speaker?.id ?? (outer && isPersonalPronoun(analysis, draft.source) ? outer.speaker : null),
    source: spans(draft.source),
    cue: spans(draft.cue),
    content,
    quoted: quotedParts(content, quotations),
    manner: draft.spoken ? 'direct' : tellManner(analysis.article.text, content, quotations),
    addressee: null,
    channel: null,
    within: outer?.id ?? null,
    confidence: calibrate(draft.confidence, ATTRIBUTION),
    by: draft.by,
  };
}
