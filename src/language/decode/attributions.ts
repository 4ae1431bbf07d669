import type { Attribution, TokenRange } from '../../domain/index.ts';
import type { Run } from './runs.ts';

/** The link head's scores of one window: (words, words + 1), the last column none; `from` is the window's first token. */
export interface Links {
  readonly from: number;
  readonly words: number;
  readonly scores: Float32Array;
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
  const near = window ? cues.filter((cue) => cue.from >= window.from && cue.from < window.from + window.words) : [];
  if (!window || near.length === 0) return nearestCue(run, cues);
  const scores = near.map((cue) => meanLink(run, cue, window));
  const most = Math.max(...scores);
  const all = Math.log(scores.reduce((sum, score) => sum + Math.exp(score - most), 0)) + most;
  return { cue: near[scores.indexOf(most)] as Run, certainty: most - all };
}

function windowOf(run: TokenRange, windows: readonly Links[]): Links | undefined {
  let low = 0;
  let high = windows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const window = windows[middle] as Links;
    if (window.from + window.words <= run.from) low = middle + 1;
    else high = middle;
  }
  return windows[low];
}

/** Mean over the run's words (those of its first window) of the score of pointing to the cue. */
function meanLink(run: TokenRange, cue: TokenRange, window: Links): number {
  const to = Math.min(run.to, window.from + window.words);
  let sum = 0;
  for (let i = run.from; i < to; i++) sum += window.scores[(i - window.from) * (window.words + 1) + (cue.from - window.from)] as number;
  return sum / (to - run.from);
}

function nearestCue(run: Run, cues: readonly Run[]): { cue: Run; certainty: number } | null {
  let best: Run | null = null;
  let least = REACH;
  for (const cue of cues) {
    const distance = cue.from < run.from ? run.from - cue.to : cue.from - run.to;
    if (distance < least) {
      least = distance;
      best = cue;
    }
  }
  return best ? { cue: best, certainty: -1 } : null;
}

/** "He said X and added Y": one source, two cues; the model lets a source point to one. */
function shareSource(group: Group, sources: readonly Run[], windows: readonly Links[]): void {
  const window = windowOf(group.cue, windows);
  if (!window) return;
  let best: Run | null = null;
  let most = SHARED;
  for (const source of sources) {
    if (source.from < window.from || source.to > window.from + window.words) continue;
    const score = meanLink(source, group.cue, window) - bestLink(source, window);
    if (score > most) {
      most = score;
      best = source;
    }
  }
  if (best) group.source.push(best);
}

function bestLink(run: TokenRange, window: Links): number {
  let most = -Infinity;
  const row = (run.from - window.from) * (window.words + 1);
  for (let c = 0; c < window.words; c++) most = Math.max(most, window.scores[row + c] as number);
  return most;
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
