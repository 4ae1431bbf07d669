import { type Tracer as Api, ROOT_CONTEXT, type Span, SpanKind, SpanStatusCode, TraceFlags, trace } from '@opentelemetry/api';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { defaultResource, resourceFromAttributes } from '@opentelemetry/resources';
import { BatchSpanProcessor, TracerProvider } from '@opentelemetry/sdk-trace';
import type { Facts, OpenSpan, Tracer } from './tracer.ts';

const TRACEPARENT = /^00-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})$/;

/** Tells an OpenTelemetry collector over OTLP/HTTP; the environment says where it is (`OTEL_EXPORTER_OTLP_…`). */
export class OtelTracer implements Tracer {
  readonly #provider: TracerProvider;
  readonly #api: Api;

  constructor(service: string) {
    this.#provider = new TracerProvider({
      resource: defaultResource().merge(resourceFromAttributes({ 'service.name': service })),
      spanProcessors: [new BatchSpanProcessor({ exporter: new OTLPTraceExporter() })],
    });
    this.#api = this.#provider.getTracer('chancery');
  }

  span<T>(name: string, facts: Facts, parent: string | null, work: (self: OpenSpan) => Promise<T>): Promise<T> {
    return within(this.#begin(name, facts, parent, SpanKind.INTERNAL), this.#api, work);
  }

  begin(name: string, facts: Facts, parent: string | null): OpenSpan {
    return openSpan(this.#begin(name, facts, parent, SpanKind.SERVER), this.#api);
  }

  async close(): Promise<void> {
    // A collector that is away does not keep the program from ending as it would.
    await this.#provider.shutdown().catch(() => {});
  }

  #begin(name: string, facts: Facts, parent: string | null, kind: SpanKind): Span {
    return this.#api.startSpan(name, { kind, attributes: { ...facts } }, contextOf(parent));
  }
}

function contextOf(traceparent: string | null) {
  const [, traceId, spanId, flags = '00'] = TRACEPARENT.exec(traceparent ?? '') ?? [];
  if (traceId === undefined || spanId === undefined) return ROOT_CONTEXT;
  return trace.setSpanContext(ROOT_CONTEXT, { traceId, spanId, traceFlags: Number.parseInt(flags, 16), isRemote: true });
}

async function within<T>(span: Span, api: Api, work: (self: OpenSpan) => Promise<T>): Promise<T> {
  try {
    return await work(openSpan(span, api));
  } catch (error) {
    span.setStatus({ code: SpanStatusCode.ERROR, message: error instanceof Error ? error.message : String(error) });
    throw error;
  } finally {
    span.end();
  }
}

function openSpan(span: Span, api: Api): OpenSpan {
  const { traceId, spanId, traceFlags } = span.spanContext();
  const inside = trace.setSpan(ROOT_CONTEXT, span);
  return {
    traceparent: `00-${traceId}-${spanId}-0${traceFlags & TraceFlags.SAMPLED}`,
    know: (facts) => void span.setAttributes({ ...facts }),
    span: (name, facts, work) => within(api.startSpan(name, { attributes: { ...facts } }, inside), api, work),
    past: (name, begun, ended) => api.startSpan(name, { startTime: begun }, inside).end(ended),
    end: () => span.end(),
  };
}
