/** A part of some work that is over; milliseconds since 1970. */
export interface Timed {
  readonly name: string;
  readonly begun: number;
  readonly ended: number;
}

/** Notes when parts of some work began and ended. */
export class Stopwatch {
  readonly times: Timed[] = [];

  around = <T>(name: string, work: () => T): T => {
    const begun = now();
    const done = work();
    this.times.push({ name, begun, ended: now() });
    return done;
  };

  async later<T>(name: string, work: () => Promise<T>): Promise<T> {
    const begun = now();
    const done = await work();
    this.times.push({ name, begun, ended: now() });
    return done;
  }
}

function now(): number {
  return performance.timeOrigin + performance.now();
}
