import type {
  Actor,
  ActorKind,
  Analysis,
  Attribution,
  DocumentFacts,
  Doubt,
  MentionForm,
  Span,
  Statement,
} from '../../../../src/domain/index.ts';
import { tokensIn } from '../../../../src/language/align.ts';
import { findStatements } from '../../../../src/reading/stages/statements/index.ts';
import type { Register } from '../../../../src/reading/stages/statements/register.ts';
import { type ByHand, handAnalysis } from '../../../hand-analysis.ts';

/** Words as they stand in the text; of several occurrences the first. */
type Words = string;

export interface Said {
  readonly source?: Words | readonly Words[];
  readonly cue: Words;
  readonly content: readonly Words[];
  readonly confidence?: number;
}

/** An actor by its name (also its id) and the words that mention it. */
export interface Known {
  readonly name: string;
  readonly kind: ActorKind;
  readonly mentions: readonly Words[];
  readonly form?: MentionForm;
  readonly members?: readonly string[];
}

export interface Told extends ByHand {
  readonly said?: readonly Said[];
  readonly actors?: readonly Known[];
  /** Lemmas of words that are not their own. */
  readonly lemmas?: Readonly<Record<string, string>>;
  readonly furniture?: readonly Words[];
  readonly register?: Register;
}

/** What the statements stage makes of a text, with the model's attributions and the actors that a test gives. */
export function readStatements(text: string, told: Told): { statements: readonly Statement[]; doubts: readonly Doubt[] } {
  const bare = handAnalysis(text, told);
  const tokens = bare.tokens.map((token) => ({ ...token, lemma: told.lemmas?.[token.text] ?? token.lemma }));
  const analysis = { ...bare, tokens, attributions: (told.said ?? []).map((said) => attributionOf(bare, said)) };
  const furniture = (told.furniture ?? []).map((words) => spanOf(text, words));
  const { language: _, ...article } = analysis.article;
  const document: DocumentFacts = { ...article, language: 'en', byline: null, dateSpan: null, furniture };
  const actors = (told.actors ?? []).map((known) => actorOf(text, known));
  const { statements, statementDoubts } = findStatements(analysis, document, actors, [], told.register ?? 'news');
  return { statements, doubts: statementDoubts };
}

/** `speaker: source | cue | content` of each statement, parts in `[]`, with `< s1` where one is told within another. */
export function showStatements(text: string, told: Told): string[] {
  const words = (spans: readonly Span[]) => `[${spans.map(({ start, end }) => text.slice(start, end)).join('] [')}]`;
  return readStatements(text, told).statements.map(
    ({ speaker, source, cue, content, within }) =>
      `${speaker ?? '?'}: ${words(source)} ${words(cue)} ${words(content)}${within === null ? '' : ` < ${within}`}`,
  );
}

/** `code: words` of each doubt. */
export function showDoubts(text: string, told: Told): string[] {
  return readStatements(text, told).doubts.map(({ code, span }) => `${code}: ${text.slice(span.start, span.end)}`);
}

function spanOf(text: string, words: Words): Span {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`not in the text: ${words}`);
  return { start, end: start + words.length };
}

function attributionOf(analysis: Analysis, { source, cue, content, confidence = 0.9 }: Said): Attribution {
  const range = (words: Words) => {
    const [from, to] = tokensIn(
      analysis.tokens.map(({ span }) => span),
      spanOf(analysis.article.text, words),
    );
    return { from, to };
  };
  return { source: source === undefined ? [] : [source].flat().map(range), cue: [range(cue)], content: content.map(range), confidence };
}

function actorOf(text: string, { name, kind, mentions, form = 'name', members = [] }: Known): Actor {
  return {
    id: name,
    name,
    kind,
    country: null,
    sectors: [],
    offices: [],
    members,
    mentions: mentions.map((words) => ({ span: spanOf(text, words), form })),
    confidence: 1,
    by: 'test',
  };
}
