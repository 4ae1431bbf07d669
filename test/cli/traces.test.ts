import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPressServer, say } from '../ingest/web/press-server.ts';
import { JSON_LINES } from './record-articles.ts';
import { Desk } from './run-chancery.ts';
import { startChancery } from './start-chancery.ts';

interface Span {
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly name: string;
  readonly startTimeUnixNano: string;
  readonly endTimeUnixNano: string;
  readonly attributes: readonly { readonly key: string; readonly value: object }[];
  readonly service: string;
}

interface Export {
  readonly resourceSpans: readonly {
    readonly resource: { readonly attributes: readonly { readonly key: string; readonly value: { readonly stringValue?: string } }[] };
    readonly scopeSpans: readonly { readonly spans: readonly Omit<Span, 'service'>[] }[];
  }[];
}

/** A collector that keeps what it is told. */
const spans: Span[] = [];
let collector: Server;
const desk = new Desk();

beforeAll(async () => {
  collector = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    expect(request.url).toBe('/v1/traces');
    for (const { resource, scopeSpans } of (JSON.parse(Buffer.concat(chunks).toString()) as Export).resourceSpans) {
      const service = resource.attributes.find(({ key }) => key === 'service.name')?.value.stringValue ?? '';
      for (const scope of scopeSpans) spans.push(...scope.spans.map((span) => ({ ...span, service })));
    }
    response.setHeader('content-type', 'application/json').end('{}');
  });
  await new Promise<void>((resolve) => collector.listen(0, '127.0.0.1', resolve));
  process.env.OTEL_EXPORTER_OTLP_ENDPOINT = `http://127.0.0.1:${(collector.address() as AddressInfo).port}`;
});
afterAll(() => {
  delete process.env.OTEL_EXPORTER_OTLP_ENDPOINT;
  collector.closeAllConnections();
  collector.close();
  desk.clear();
});

const named = (name: string) => spans.filter((span) => span.name === name);

test('an article is one trace from its fetch over the queue to the record', { timeout: 180_000 }, async () => {
  const press = await openPressServer({
    '/feed': say(
      '<rss version="2.0"><channel><title>P</title><item><title>T</title><link>/news</link></item></channel></rss>',
      'application/rss+xml',
    ),
    '/news': say(
      '<html lang="en"><head><title>Talks</title></head><body><article><h1>Talks</h1><p>The foreign minister of Norway met the foreign minister of Finland in Oslo. They discussed the Arctic and trade between the two.</p></article></body></html>',
    ),
  });
  const follow = ['follow', `${press.address}/feed`, '--once', '--allow-private', '--pause', '1ms', '-q', '--record', 't.db', '--queue'];
  expect(await startChancery(desk.folder, follow).ran).toMatchObject({ status: 0, err: '' });
  await press.close();
  expect(await startChancery(desk.folder, ['work', '--record', 't.db', '--once', '-w', '1', '-q']).ran).toMatchObject({ status: 0 });
  const [entry] = named('entry');
  const [job] = named('job');
  expect(entry).toMatchObject({ service: 'chancery-follow' });
  expect(job).toMatchObject({ service: 'chancery-work', traceId: entry?.traceId, parentSpanId: entry?.spanId });
  expect(job?.attributes).toContainEqual({ key: 'outcome', value: { stringValue: 'added' } });
  expect(named('fetch').map(({ parentSpanId }) => parentSpanId ?? '')).toEqual(expect.arrayContaining(['', entry?.spanId]));
  const [read, write] = [named('read')[0], named('write')[0]];
  expect([read?.parentSpanId, write?.parentSpanId]).toEqual([job?.spanId, job?.spanId]);
  const parts = spans.filter(({ parentSpanId }) => parentSpanId === read?.spanId);
  expect(parts.map(({ name }) => name)).toEqual(expect.arrayContaining(['analyse', 'statements', 'events', 'doubts']));
  for (const { startTimeUnixNano, endTimeUnixNano, name } of parts) {
    expect(BigInt(endTimeUnixNano) >= BigInt(startTimeUnixNano), name).toBe(true);
    expect(BigInt(startTimeUnixNano) >= BigInt(read?.startTimeUnixNano ?? 0) - 5_000_000n, name).toBe(true);
    expect(BigInt(endTimeUnixNano) <= BigInt(read?.endTimeUnixNano ?? 0) + 5_000_000n, name).toBe(true);
  }
});

test('a request goes on the trace of who asks', { timeout: 90_000 }, async () => {
  desk.put({ 'articles.jsonl': JSON_LINES });
  const served = startChancery(desk.folder, ['serve', '--port', '0', '--record', 't.db', '--workers', '0']);
  await expect.poll(() => served.out(), { timeout: 60_000 }).toMatch(/^http/);
  const traceparent = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';
  expect((await fetch(`${served.out().trim()}/api/v1/events/none?x=1`, { headers: { traceparent } })).status).toBe(404);
  expect((await fetch(`${served.out().trim()}/api/v1/documents/none`, { headers: { traceparent } })).status).toBe(404);
  served.child.kill('SIGTERM');
  expect((await served.ran).status).toBe(0);
  const [asked] = named('GET /api/v1/documents/:document');
  expect(asked).toMatchObject({ traceId: traceparent.slice(3, 35), parentSpanId: traceparent.slice(36, 52), service: 'chancery-serve' });
  expect(asked?.attributes).toContainEqual({ key: 'http.response.status_code', value: { intValue: 404 } });
});

test('a collector that is away stops nothing', { timeout: 180_000 }, () => {
  const { OTEL_EXPORTER_OTLP_ENDPOINT: endpoint } = process.env;
  desk.put({ 'articles.jsonl': JSON_LINES });
  expect(desk.run(['enqueue', 'articles.jsonl', '--record', 'v.db']).status).toBe(0);
  process.env.OTEL_EXPORTER_OTLP_ENDPOINT = 'http://127.0.0.1:9';
  const { status } = desk.run(['work', '--record', 'v.db', '--once', '-w', '1', '-q']);
  process.env.OTEL_EXPORTER_OTLP_ENDPOINT = endpoint;
  expect(status).toBe(0);
  expect(desk.ask('v.db', 'select count(*) as n from documents')).toEqual([{ n: 3 }]);
});
