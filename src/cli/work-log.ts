import { Option } from 'commander';
import pino from 'pino';
import { describeProblem } from '../domain/index.ts';
import type { WorkNews } from '../work/index.ts';

export type LogFormat = 'text' | 'json';

export function logOption(): Option {
  return new Option('--log <format>', 'how standard error tells of the work: for people, or a JSON object a line')
    .choices(['text', 'json'])
    .default('text');
}

/** News as JSON lines on standard error, for programs that gather logs. */
export class WorkLog {
  readonly #log = pino(
    { base: { program: 'chancery' }, timestamp: pino.stdTimeFunctions.isoTime },
    pino.destination({ fd: 2, sync: true }),
  );

  tell(news: WorkNews): void {
    const { job } = news;
    const about = { job: job.id, place: job.place, tries: job.tries };
    if ('added' in news) this.#log.info({ ...about, ...news.added, words: news.words, seconds: news.seconds }, 'stored');
    else this.#log.warn({ ...about, code: news.problem.code, fate: news.fate }, describeProblem(news.problem));
  }

  say(line: string): void {
    this.#log.warn(line);
  }
}
