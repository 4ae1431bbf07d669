import { parentPort } from 'node:worker_threads';
import { extractPage } from './page.ts';

parentPort?.on('message', (html: string) => {
  try {
    parentPort?.postMessage(extractPage(html));
  } catch (error) {
    parentPort?.postMessage({ fault: error instanceof Error ? error.message : String(error) });
  }
});
