import type { Analysis, TokenRange } from '../../../domain/index.ts';

/** Questions answered, and questions put to a "you", that make a text an interview. */
const ANSWERED = 3;
const ADDRESSED = 2;

/** A text of questions and answers whose speakers are not named before each turn. */
export interface Interview {
  readonly questions: readonly TokenRange[];
  readonly answers: readonly TokenRange[];
}

/** The turns of an interview with one person; null where a text is none. A paragraph that ends in a question mark asks, those after it answer. */
export function findInterview(analysis: Analysis): Interview | null {
  const questions: TokenRange[] = [];
  const answers: TokenRange[] = [];
  let answered = 0;
  let asked = false;
  for (const range of rangesOf(analysis)) {
    const asks = isQuestion(analysis, range);
    if (asks) questions.push(range);
    else if (questions.length > 0) answers.push(range);
    if (asked && !asks) answered++;
    asked = asks;
  }
  const addressed = questions.filter((range) => says(analysis, range, /\byou(?:rs?)?\b/i)).length;
  const toOne = !questions.some((range) => says(analysis, range, /\byou (?:two|both|guys)\b|\b(?:two|both) of you\b/i));
  return toOne && answered >= ANSWERED && addressed >= ADDRESSED && meanLength(answers) > meanLength(questions)
    ? { questions, answers }
    : null;
}

/** The tokens of each paragraph. */
function rangesOf({ sentences }: Analysis): TokenRange[] {
  const ranges = new Map<number, TokenRange>();
  for (const { paragraph, from, to } of sentences) ranges.set(paragraph, { from: ranges.get(paragraph)?.from ?? from, to });
  return [...ranges.values()];
}

function isQuestion({ tokens }: Analysis, { from, to }: TokenRange): boolean {
  let last = to - 1;
  while (last > from && /^["”)\]]+$/.test(tokens[last]?.text ?? '')) last--;
  return /\?$/.test(tokens[last]?.text ?? '');
}

function says({ article, tokens }: Analysis, { from, to }: TokenRange, words: RegExp): boolean {
  return words.test(article.text.slice(tokens[from]?.span.start, tokens[to - 1]?.span.end));
}

function meanLength(ranges: readonly TokenRange[]): number {
  return ranges.reduce((sum, { from, to }) => sum + to - from, 0) / ranges.length;
}
