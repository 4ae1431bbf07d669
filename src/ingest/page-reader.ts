import { Worker } from 'node:worker_threads';
import { PAGE_TIME } from './limits.ts';
import type { Page, PageFault } from './page.ts';

/** Reads pages in a worker thread, one after another; a page that takes too long costs its own worker only. */
export interface PageReader {
  read(html: string): Promise<Page | PageFault>;
  close(): Promise<void>;
}

/** `time`: what one page may take, in milliseconds, the start of the worker included. The worker starts with the first page. */
export function openPageReader(time = PAGE_TIME): PageReader {
  let worker: Worker | null = null;
  const stop = async () => {
    const stopped = worker;
    worker = null;
    await stopped?.terminate();
  };
  const readNow = async (html: string) => {
    worker ??= startWorker();
    const result = await ask(worker, html, time);
    if (result.broken) await stop();
    return result.answer;
  };
  // The worker's answers bear no names, so a page waits for the answer to the one before.
  let turn: Promise<unknown> = Promise.resolve();
  return {
    close: stop,
    read(html) {
      const answer = turn.then(() => readNow(html));
      turn = answer.catch(() => {});
      return answer;
    },
  };
}

/** Memory of one worker's heap, in MB: a page within the size limit needs a small part of it. */
const HEAP = 1024;

function startWorker(): Worker {
  const file = import.meta.url.endsWith('.ts') ? './page-worker.ts' : './page-worker.js';
  const worker = new Worker(new URL(file, import.meta.url), { resourceLimits: { maxOldGenerationSizeMb: HEAP } });
  worker.unref();
  return worker;
}

interface Asked {
  readonly answer: Page | PageFault;
  /** The worker is stuck or gone. */
  readonly broken: boolean;
}

function ask(worker: Worker, html: string, time: number): Promise<Asked> {
  return new Promise((resolve) => {
    const finish = (answer: Page | PageFault, broken: boolean) => {
      clearTimeout(timer);
      worker.off('message', onMessage).off('exit', onExit);
      if (!broken) worker.off('error', onError);
      resolve({ answer, broken });
    };
    const onMessage = (answer: Page | PageFault) => finish(answer, false);
    const onError = (error: unknown) => finish({ fault: error instanceof Error ? error.message : String(error) }, true);
    const onExit = () => finish({ fault: 'the worker that reads pages ended' }, true);
    const timer = setTimeout(() => finish({ fault: `not read within ${time / 1000} seconds` }, true), time);
    worker.on('message', onMessage).on('error', onError).on('exit', onExit);
    worker.postMessage(html);
  });
}
