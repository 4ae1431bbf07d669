/** Fetches an address in a process of its own, and prints what came of it and by how many bytes the process grew. */
import { openFetcher } from '../../../src/ingest/web/index.ts';

const fetcher = openFetcher({ allowPrivate: true, limits: { time: Number(process.argv[3]) } });
const before = process.memoryUsage().rss;
let most = before;
const look = setInterval(() => {
  most = Math.max(most, process.memoryUsage().rss);
}, 5);
const answer = await fetcher.fetch(process.argv[2] as string);
clearInterval(look);
await fetcher.close();
console.log(JSON.stringify({ code: 'code' in answer ? answer.code : null, grown: most - before }));
