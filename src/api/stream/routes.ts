import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { newsEnd } from '../../store/index.ts';
import { Refusal } from '../problem.ts';
import { readQuestion } from '../questions.ts';
import type { Shelf } from '../shelf.ts';
import { newsAfter } from './news.ts';
import { NEWS_KINDS, type NewsKind } from './news-kinds.ts';
import { type NewsPlace, readPlace, writePlace } from './news-place.ts';
import { streamQuestion } from './question.ts';
import { Watch } from './watch.ts';

/** Who may listen at once. */
const MOST = 100;
/** Milliseconds of silence after which a listener hears that the server is still there. */
const HEARTBEAT = 15_000;
/** Milliseconds after which a browser comes back when the connection broke. */
const RETRY = 3000;

/** `/api/v1/stream`: new records as server-sent events, each with an id from which a listener goes on. */
export function addStream(server: FastifyInstance, shelf: Shelf): void {
  const watch = new Watch(shelf.record);
  const closing = new AbortController();
  server.addHook('preClose', async () => closing.abort());
  server.get('/api/v1/stream', async (request, reply) => {
    const { kinds = NEWS_KINDS, after } = readQuestion(streamQuestion, request.query);
    const from = await findPlace(shelf, request, after);
    if (watch.listeners >= MOST) {
      reply.header('retry-after', '30');
      throw new Refusal(503, `${MOST} listen already.`);
    }
    const gone = new AbortController();
    request.raw.socket.once('close', () => gone.abort());
    const told = tell(shelf, watch, from, kinds, AbortSignal.any([gone.signal, closing.signal]));
    return reply
      .type('text/event-stream; charset=utf-8')
      .headers({ 'cache-control': 'no-store', 'x-accel-buffering': 'no' })
      .send(Readable.from(told, { objectMode: false, highWaterMark: 1 << 16 }));
  });
}

/** Where the listener left off; without that, the record's end: what is there already is asked for by other questions. */
async function findPlace({ record }: Shelf, request: FastifyRequest, after: string | undefined): Promise<NewsPlace> {
  const given = request.headers['last-event-id'] ?? after;
  if (given === undefined || given === '') return { ...(await newsEnd(record)), within: 0 };
  const place = readPlace(String(given));
  if (place === null) throw new Refusal(400, 'Last-Event-ID: not an id of this stream.');
  return place;
}

async function* tell(shelf: Shelf, watch: Watch, from: NewsPlace, kinds: readonly NewsKind[], signal: AbortSignal): AsyncGenerator<string> {
  watch.listeners++;
  try {
    let place = from;
    yield `retry: ${RETRY}\n\n`;
    while (!signal.aborted) {
      let silent = true;
      const { turn } = watch;
      for await (const news of newsAfter(shelf, place)) {
        if (signal.aborted) return;
        place = news.place;
        if (!kinds.includes(news.kind)) continue;
        silent = false;
        yield `id: ${writePlace(place)}\nevent: ${news.kind}\ndata: ${JSON.stringify(news.data)}\n\n`;
      }
      await watch.wait(turn, HEARTBEAT, signal);
      if (silent && !signal.aborted) yield ': still here\n\n';
    }
  } finally {
    watch.listeners--;
  }
}
