import { type ProcessSample, sampleTree } from './process-tree.ts';
import { fitSlope, type Point } from './slope.ts';

/** What one process used while it was watched. */
export interface Usage {
  readonly process: string;
  /** Resident, at the end. */
  readonly megabytes: number;
  /** Least squares over the samples after the warm-up; null where there are too few. */
  readonly megabytesPerMinute: number | null;
  readonly processorSeconds: number;
}

interface Watched {
  readonly name: string;
  readonly first: ProcessSample;
  last: ProcessSample;
  readonly points: Point[];
}

/** Fewest samples that a slope is told from. */
const FEWEST = 10;

/** Watches processes and their children: memory and processor time. */
export class UsageWatch {
  readonly #roots: Readonly<Record<string, number>>;
  readonly #watched = new Map<number, Watched>();
  readonly #begun: number;
  readonly #warmUp: number;

  /** `roots`: numbers of processes by name. `warmUp`: seconds whose memory does not count. */
  constructor(roots: Readonly<Record<string, number>>, warmUp: number, now: number) {
    this.#roots = roots;
    this.#warmUp = warmUp;
    this.#begun = now;
  }

  /** `now` in milliseconds. */
  sample(now: number): void {
    const seconds = (now - this.#begun) / 1000;
    for (const [name, root] of Object.entries(this.#roots))
      for (const sample of sampleTree(root)) {
        const known = this.#watched.get(sample.pid);
        const watched = known ?? { name: sample.depth === 0 ? name : `${name}, reading`, first: sample, last: sample, points: [] };
        watched.last = sample;
        if (seconds >= this.#warmUp) watched.points.push({ x: seconds / 60, y: sample.megabytes });
        if (!known) this.#watched.set(sample.pid, watched);
      }
  }

  get usages(): Usage[] {
    return [...this.#watched.values()].map(({ name, first, last, points }) => ({
      process: name,
      megabytes: Math.round(last.megabytes),
      megabytesPerMinute: points.length < FEWEST ? null : round(fitSlope(points)),
      processorSeconds: round(last.seconds - first.seconds),
    }));
  }
}

function round(number: number): number {
  return Math.round(number * 100) / 100;
}
