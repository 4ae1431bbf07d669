import type { Contestant } from './contestants.ts';
import { median } from './median.ts';
import { timeProcess } from './time-process.ts';

/** One program under one setting, medians over the rounds. Words are those between white space, tokens the program's own. */
export interface Pace {
  readonly program: string;
  readonly cores: 'one' | 'all';
  readonly wordsPerSecond: number;
  /** Without starting and loading. */
  readonly loadedWordsPerSecond: number;
  readonly tokensPerSecond: number;
  /** Most memory resident. */
  readonly megabytes: number | null;
}

/** The work of a race, and what was found out before it. */
export interface Course {
  /** JSON Lines file. */
  readonly texts: string;
  readonly words: number;
  /** Tokens that Chancery cuts the texts into. */
  readonly tokens: number;
  /** Seconds that Chancery needs for a text of one sentence. */
  readonly start: number;
  readonly rounds: number;
}

interface Lap {
  readonly seconds: number;
  readonly loadedSeconds: number;
  readonly tokens: number;
  readonly megabytes: number | null;
}

/** The contestants take turns (A B A B), so that a busy spell of the machine falls on all. */
export async function race(contestants: readonly Contestant[], course: Course): Promise<Pace[]> {
  const laps = new Map<Contestant, Lap[]>(contestants.map((contestant) => [contestant, []]));
  for (let round = 0; round < course.rounds; round++)
    for (const contestant of contestants) laps.get(contestant)?.push(await runLap(contestant, course));
  return contestants.map((contestant) => summarise(contestant, laps.get(contestant) ?? [], course.words));
}

async function runLap(contestant: Contestant, course: Course): Promise<Lap> {
  const timed = await timeProcess(contestant.command(course.texts), { keep: contestant.tells, env: contestant.env });
  const { seconds, megabytes } = timed;
  if (!contestant.tells) return { seconds, megabytes, tokens: course.tokens, loadedSeconds: Math.max(seconds - course.start, 0.001) };
  const told = JSON.parse(timed.output) as { tokens: number; seconds: number };
  return { seconds, megabytes, tokens: told.tokens, loadedSeconds: told.seconds };
}

export function summarise({ name, cores }: Pick<Contestant, 'name' | 'cores'>, laps: readonly Lap[], words: number): Pace {
  const memory = laps.flatMap(({ megabytes }) => megabytes ?? []);
  return {
    program: name,
    cores,
    wordsPerSecond: Math.round(words / median(laps.map(({ seconds }) => seconds))),
    loadedWordsPerSecond: Math.round(words / median(laps.map(({ loadedSeconds }) => loadedSeconds))),
    tokensPerSecond: Math.round(median(laps.map(({ tokens, seconds }) => tokens / seconds))),
    megabytes: memory.length > 0 ? Math.round(median(memory)) : null,
  };
}
