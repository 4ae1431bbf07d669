import type { Article } from '../domain/index.ts';
import {
  analysisToConllu,
  explanationToText,
  keepConllu,
  readingToBrat,
  readingToEvents,
  readingToJson,
  readingToText,
  readingToWebAnnotations,
} from '../export/index.ts';
import { Analyser, cutArticle } from '../language/index.ts';
import { explainAnalysis, readAnalysis } from '../reading/index.ts';
import { packMeanings } from '../record/index.ts';
import { unitsToCodePoints } from '../text/code-points.ts';
import type { Stopwatch } from './stopwatch.ts';
import type { Done, Task } from './task.ts';

let loading: Promise<Analyser> | undefined;

/** Does one task on this thread; the model is loaded at the first. `watch`: notes how long the parts of a reading take. */
export async function perform(task: Task, watch: Stopwatch | null = null): Promise<Done> {
  loading ??= Analyser.load();
  const analyser = await loading;
  if (task.kind === 'analyse-given') {
    const analysis = await analyser.analyse(task.given.cut);
    return { output: keepConllu(task.given.lines, analysis), words: analysis.tokens.length };
  }
  if (task.kind === 'meanings') return readMeanings(analyser, task.article);
  const analyse = () => analyser.analyse(cutArticle(task.article));
  const analysis = await (watch ? watch.later('analyse', analyse) : analyse());
  const words = analysis.tokens.length;
  if (task.kind === 'explain') {
    const { reading, explanations } = explainAnalysis(analysis);
    return { output: explanationToText(reading, explanations, task.event, task), words };
  }
  if (task.kind === 'analyse' || task.format === 'conllu') return { output: analysisToConllu(analysis), words };
  const reading = readAnalysis(analysis, watch?.around);
  switch (task.format) {
    case 'json':
      return { output: `${JSON.stringify(readingToJson(reading))}\n`, words };
    case 'text':
      return { output: readingToText(reading, { width: task.width, colour: task.colour }), words };
    case 'brat':
      return { output: readingToBrat(reading), words };
    case 'webanno':
      return { output: readingToWebAnnotations(reading), words };
    default:
      return { output: readingToEvents(reading, task.format), words };
  }
}

/** Spans leave the program here, as code points. */
async function readMeanings(analyser: Analyser, article: Article): Promise<Done> {
  const cut = cutArticle(article);
  const point = unitsToCodePoints(article.text);
  const meanings = await analyser.meanings(cut);
  const meant = meanings.map(({ span, ...rest }) => ({ ...rest, span: [point(span.start), point(span.end)] as const }));
  return { output: packMeanings(meant), words: cut.tokens.length };
}
