import { type Attribution, firstIndex, type TokenRange } from '../../domain/index.ts';
import type { Run } from './runs.ts';

/** The link head's scores of one window whose first token is `from`: (words, cues), of pointing to the first word of each predicted cue. */
export interface Links {
  readonly from: number;
  readonly words: number;
  readonly cues: readonly Run[];
  readonly scores: Float32Array;
}

/** Keeps of a window's scores (words, words + 1) only the columns of its cues. */
export function takeLinks(scores: Float32Array, from: number, words: number, runs: readonly Run[]): Links {
  const cues = runs.filter((run) => run.type === 'CUE');
  const kept = new Float32Array(words * cues.length);
  for (let i = 0; i < words; i++)
    for (const [c, cue] of cues.entries()) kept[i * cues.length + c] = scores[i * (words + 1) + cue.from - from] as number;
  return { from, words, cues, scores: kept };
}

interface Group {
  readonly cue: Run;
  readonly source: Run[];
  readonly content: Run[];
  /** How sure the links are, as log-probabilities of the choices. */
  certainty: number;
}

/** Mean score below which a source is not shared with a second cue that has none of its own. */
const SHARED = -3;
/** Words between a content and a cue outside its window at which they can still belong together. */
const REACH = 120;

/**
 * Sources and contents each join a cue: the predicted cue that their words point to, taken together; where their window
 * has none, the nearest one. A cue with nothing said is no attribution.
 */
export function joinAttributions(runs: readonly Run[], windows: readonly Links[]): Attribution[] {
  const cues = runs.filter((run) => run.type === 'CUE');
  const groups = new Map(cues.map((cue) => [cue, { cue, source: [], content: [], certainty: 0 } as Group]));
  const sources = runs.filter((run) => run.type === 'SOURCE');
  for (const run of runs) {
    if (run.type === 'CUE') continue;
    const choice = chooseCue(run, cues, windows);
    if (!choice) continue;
    const group = groups.get(choice.cue) as Group;
    group[run.type === 'SOURCE' ? 'source' : 'content'].push(run);
    if (run.type === 'CONTENT') group.certainty = Math.min(group.certainty, choice.certainty);
  }
  const spoken = [...groups.values()].filter((group) => group.content.length > 0);
  for (const group of spoken) if (group.source.length === 0) shareSource(group, sources, windows);
  return spoken.map(toAttribution);
}

function chooseCue(run: Run, cues: readonly Run[], windows: readonly Links[]): { cue: Run; certainty: number } | null {
  const window = windowOf(run, windows);
  if (!window || window.cues.length === 0) return nearestCue(run, cues);
  const scores = meanLinks(run, window);
  const most = Math.max(...scores);
  const all = Math.log(scores.reduce((sum, score) => sum + Math.exp(score - most), 0)) + most;
  return { cue: window.cues[scores.indexOf(most)] as Run, certainty: most - all };
}

function windowOf(run: TokenRange, windows: readonly Links[]): Links | undefined {
  return windows[firstIndex(windows.length, (i) => endOf(windows[i] as Links) <= run.from)];
}

function endOf(window: Links): number {
  return window.from + window.words;
}

/** For each cue of the window, the mean over the run's words (those in this window) of the score of pointing to it. */
function meanLinks(run: TokenRange, window: Links): number[] {
  const to = Math.min(run.to, window.from + window.words);
  return window.cues.map((_, c) => {
    let sum = 0;
    for (let i = run.from; i < to; i++) sum += window.scores[(i - window.from) * window.cues.length + c] as number;
    return sum / (to - run.from);
  });
}

function nearestCue(run: Run, cues: readonly Run[]): { cue: Run; certainty: number } | null {
  const at = firstIndex(cues.length, (i) => (cues[i] as Run).from < run.from);
  const around = [cues[at - 1], cues[at]].filter((cue) => cue !== undefined);
  const distance = (cue: Run) => (cue.from < run.from ? run.from - cue.to : cue.from - run.to);
  const cue = around.sort((a, b) => distance(a) - distance(b))[0];
  return cue && distance(cue) <= REACH ? { cue, certainty: -1 } : null;
}

/** "He said X and added Y": one source, two cues; the model lets a source point to one. */
function shareSource(group: Group, sources: readonly Run[], windows: readonly Links[]): void {
  const window = windowOf(group.cue, windows);
  const own = window?.cues.indexOf(group.cue) ?? -1;
  if (!window || own < 0) return;
  let best: Run | null = null;
  let most = SHARED;
  for (let i = firstIndex(sources.length, (k) => (sources[k] as Run).from < window.from); i < sources.length; i++) {
    const source = sources[i] as Run;
    if (source.from >= window.from + window.words) break;
    const scores = meanLinks(source, window);
    const score = (scores[own] as number) - Math.max(...scores);
    if (score > most) {
      most = score;
      best = source;
    }
  }
  if (best) group.source.push(best);
}

function toAttribution(group: Group): Attribution {
  const tags = Math.min(group.cue.confidence, ...group.content.map((run) => run.confidence));
  const bare = ({ from, to }: TokenRange) => ({ from, to });
  return {
    source: group.source.map(bare),
    cue: [bare(group.cue)],
    content: group.content.map(bare),
    confidence: tags * Math.exp(group.certainty),
  };
}
