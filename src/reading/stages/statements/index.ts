import type { Actor, Analysis, Channel, DocumentFacts, Doubt, Statement, TokenRange } from '../../../domain/index.ts';
import { covers } from '../../../domain/index.ts';
import { findQuotations, type Quotation } from '../../../text/quotations.ts';
import { calibrate } from '../../calibration.ts';
import { stage } from '../../stage.ts';
import { channelAt } from '../channels/channel-at.ts';
import { findAddressee, setHearing } from './addressee.ts';
import { ATTRIBUTION } from './calibration.ts';
import { doubtQuotations, doubtSpeaker } from './doubts.ts';
import { type Draft, firstToken, spanOf } from './draft.ts';
import { draftStatements } from './draft-statements.ts';
import { issuerSpeaking } from './issuer-speaking.ts';
import { isLawText } from './law-texts.ts';
import { quotedParts, tellManner } from './manner.ts';
import { Mentions } from './mentions.ts';
import { type Earlier, findReferred, isPersonalPronoun } from './referred-speaker.ts';
import { type Register, registerOf } from './register.ts';
import { findSpeaker } from './speaker.ts';
import { findSpeaksOn } from './speaks-on.ts';

/** Below this a statement is shown with a doubt. */
const UNCERTAIN = 0.55;

/** Who said what to whom on whose word: the model's attributions made whole, those told inside them, and the doubts about both. */
export const statements = stage({
  name: 'statements',
  needs: ['titled', 'document', 'actors', 'issuer', 'channels'],
  gives: ['statements', 'statementDoubts'],
  run: ({ titled, document, actors, issuer, channels }) => findStatements(titled, document, actors, channels, registerOf(issuer)),
});

export function findStatements(
  analysis: Analysis,
  document: DocumentFacts,
  actors: readonly Actor[],
  channels: readonly Channel[],
  register: Register,
): { statements: readonly Statement[]; statementDoubts: readonly Doubt[] } {
  const { text } = analysis.article;
  const quotations = findQuotations(text, analysis.paragraphs);
  const mentions = new Mentions(analysis, actors);
  const drafts = draftStatements(analysis, document, quotations, mentions, register);
  const hearing = setHearing(analysis, mentions, actors, drafts);
  const made = new Map<Draft, Statement>();
  const earlier: Earlier[] = [];
  const doubts: Doubt[] = [];
  for (const draft of drafts) {
    const channel = channelAt(channels, spanOf(analysis, draft.cue[0] ?? (draft.content[0] as TokenRange)));
    const found =
      issuerSpeaking(analysis, draft.source, channel, actors) ??
      findSpeaker(analysis, draft.source, mentions) ??
      findReferred(analysis, draft.source, mentions, earlier);
    const told = found && isLawText(found) ? null : found;
    const speaker = draft.within ? told : findSpeaksOn(analysis, draft, told, mentions, earlier);
    if (speaker) earlier.push({ actor: speaker, token: draft.cue[0]?.from ?? firstToken(draft) });
    const outer = draft.within ? made.get(draft.within) : undefined;
    const statement: Statement = {
      id: `s${made.size + 1}`,
      speaker: speaker?.id ?? (outer && isPersonalPronoun(analysis, draft.source) ? outer.speaker : null),
      ...partsOf(analysis, draft, quotations),
      addressee: findAddressee(hearing, draft, speaker)?.id ?? null,
      channel: channel?.id ?? null,
      within: outer?.id ?? null,
      confidence: calibrate(draft.confidence, ATTRIBUTION),
      by: draft.by,
    };
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

type Parts = Pick<Statement, 'source' | 'cue' | 'content' | 'quoted' | 'manner'>;

/** Where source, cue and content stand, and how the content is told. */
function partsOf(analysis: Analysis, draft: Draft, quotations: readonly Quotation[]): Parts {
  const spans = (runs: readonly TokenRange[]) => [...runs].sort((a, b) => a.from - b.from).map((run) => spanOf(analysis, run));
  const content = spans(draft.content);
  return {
    source: spans(draft.source),
    cue: spans(draft.cue),
    content,
    quoted: quotedParts(content, quotations),
    manner: draft.spoken ? 'direct' : tellManner(analysis.article.text, content, quotations),
  };
}
