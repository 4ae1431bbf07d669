import { programBeside, startProcess } from '../own-process.ts';
import type { Opened, ToOpen } from './opening-worker.ts';
import { SUBMISSION_LIMITS } from './submission.ts';

const PROGRAM = programBeside(import.meta.url, 'opening-worker');
/** MB of JavaScript memory; the largest text file that is read whole needs half of it. */
const HEAP = 1024;

/** What was handed in is opened in a process of its own, so that one that hangs or crashes it costs only itself. Throws what stopped it, in words. */
export async function* openApart(given: ToOpen): AsyncGenerator<Opened['found']> {
  const child = startProcess(PROGRAM, [`--max-old-space-size=${HEAP}`]);
  const late = AbortSignal.timeout(SUBMISSION_LIMITS.time);
  const ask = (asked: ToOpen | 'next') =>
    new Promise<Opened>((resolve, reject) => {
      const stop = (why: string) => reject(new Error(why));
      child.removeAllListeners('message').removeAllListeners('exit');
      child.once('message', (opened) => resolve(opened as Opened));
      child.once('exit', (code, signal) => stop(`opening it ended with ${signal ?? `status ${code}`}`));
      late.addEventListener('abort', () => stop(`opening it took more than ${SUBMISSION_LIMITS.time / 1000} seconds`), { once: true });
      child.send(asked);
    });
  try {
    for (let asked: ToOpen | 'next' = given; ; asked = 'next') {
      const { found, end } = await ask(asked);
      yield found;
      if (end) return;
    }
  } finally {
    child.kill('SIGKILL');
  }
}
