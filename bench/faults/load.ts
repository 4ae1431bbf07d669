import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { articleOf, type GivenArticle, hashOf } from './articles.ts';
import { CHANCERY } from './program.ts';
import type { Service } from './service.ts';
import type { Watch } from './watch.ts';

/** Articles that are handed in at once, and milliseconds between two times. */
const AT_ONCE = 3;
const PAUSE = 3_000;
/** Milliseconds until what was not taken is handed in again. */
const AGAIN = 250;
/** Milliseconds that the server may take to take something in. */
const ANSWERS = 30_000;

/** Gives of the articles those that were taken for sure. */
type Way = (articles: readonly GivenArticle[]) => Promise<readonly GivenArticle[]>;

/** Hands articles in without end, in both ways there are, and keeps outside of the service which ones it acknowledged. */
export class Load {
  /** When each was acknowledged, by its hash, in milliseconds since 1970. */
  readonly acknowledged = new Map<string, number>();
  readonly #service: Service;
  readonly #watch: Watch;
  readonly #random: () => number;
  readonly #journal: string;
  #number = 0;

  /** `journal`: a file that gets a line for each article once it is acknowledged. */
  constructor(service: Service, watch: Watch, random: () => number, journal: string) {
    this.#service = service;
    this.#watch = watch;
    this.#random = random;
    this.#journal = journal;
  }

  /** Until the signal; what is under way then is seen through. */
  async run(signal: AbortSignal): Promise<void> {
    await Promise.all([this.#go((articles) => this.#enqueue(articles), signal), this.#go((articles) => this.#post(articles), signal)]);
  }

  async #go(way: Way, signal: AbortSignal): Promise<void> {
    let left: readonly GivenArticle[] = [];
    while (!signal.aborted) {
      if (left.length === 0) left = Array.from({ length: AT_ONCE }, () => articleOf(this.#number++, this.#random));
      const begun = Date.now();
      const taken = new Set(await way(left));
      const moment = Date.now();
      for (const article of taken) {
        this.acknowledged.set(hashOf(article), moment);
        appendFileSync(this.#journal, `${new Date(moment).toISOString()}\t${article.id}\t${hashOf(article)}\n`);
      }
      if (taken.size > 0) this.#watch.saw('takes', begun);
      left = left.filter((article) => !taken.has(article));
      await sleep(left.length === 0 ? PAUSE : AGAIN);
    }
  }

  /** Through the command: each line that it writes names an article that is safely in the queue. */
  async #enqueue(articles: readonly GivenArticle[]): Promise<readonly GivenArticle[]> {
    const { folder, log, where } = this.#service;
    const child = spawn(CHANCERY, ['enqueue', '-', '-i', 'jsonl', ...where], { cwd: folder, stdio: ['pipe', 'pipe', log] });
    let out = '';
    child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      out += text;
    });
    child.stdin?.on('error', () => {});
    child.stdin?.end(articles.map((article) => `${JSON.stringify(article)}\n`).join(''));
    await once(child, 'close');
    const ids = new Set(
      out
        .split('\n')
        .slice(0, -1)
        .map((line) => line.split('\t')[2]),
    );
    return articles.filter(({ id }) => ids.has(id));
  }

  /** Through the server: 202 says that all of them are safely kept. */
  async #post(articles: readonly GivenArticle[]): Promise<readonly GivenArticle[]> {
    const answer = await fetch(`${this.#service.address}/api/v1/documents`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ documents: articles }),
      signal: AbortSignal.timeout(ANSWERS),
    }).catch(() => null);
    await answer?.body?.cancel().catch(() => {});
    return answer?.status === 202 ? articles : [];
  }
}
