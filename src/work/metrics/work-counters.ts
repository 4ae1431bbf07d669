import { Counter, Histogram, type Registry } from 'prom-client';
import type { WorkNews } from '../work-queue.ts';

const SECONDS = [0.01, 0.03, 0.1, 0.3, 1, 3, 10, 30, 100];

/** What one process has read since it began. */
export class WorkCounters {
  readonly #articles: Counter;
  readonly #words: Counter;
  readonly #failures: Counter<'code' | 'fate'>;
  readonly #seconds: Histogram<'stage'>;

  constructor(registry: Registry) {
    const registers = [registry];
    this.#articles = new Counter({ name: 'chancery_articles_total', help: 'Articles whose jobs were ended.', registers });
    this.#words = new Counter({ name: 'chancery_words_total', help: 'Words read.', registers });
    this.#failures = new Counter({
      name: 'chancery_failures_total',
      help: 'Tries that failed, by the code of the Problem and what became of the job.',
      labelNames: ['code', 'fate'],
      registers,
    });
    this.#seconds = new Histogram({
      name: 'chancery_stage_seconds',
      help: 'Seconds that an article took to be read, and to be stored.',
      labelNames: ['stage'],
      buckets: SECONDS,
      registers,
    });
  }

  count(news: WorkNews): void {
    if ('problem' in news) {
      this.#failures.inc({ code: news.problem.code, fate: news.fate });
      return;
    }
    this.#articles.inc();
    this.#words.inc(news.words);
    if (news.seconds.read > 0) this.#seconds.observe({ stage: 'read' }, news.seconds.read);
    this.#seconds.observe({ stage: 'store' }, news.seconds.store);
  }
}
