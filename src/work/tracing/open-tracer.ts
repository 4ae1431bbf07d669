import { NO_TRACER, type Tracer } from './tracer.ts';

/** Is there a collector that wants to be told? OpenTelemetry's own variables say so. */
export function isTraced(): boolean {
  const { OTEL_EXPORTER_OTLP_ENDPOINT, OTEL_EXPORTER_OTLP_TRACES_ENDPOINT, OTEL_SDK_DISABLED } = process.env;
  return Boolean(OTEL_EXPORTER_OTLP_ENDPOINT || OTEL_EXPORTER_OTLP_TRACES_ENDPOINT) && OTEL_SDK_DISABLED !== 'true';
}

/** What tells it is loaded for those alone who have a collector. `service`: which of the programs this is, unless OTEL_SERVICE_NAME says. */
export async function openTracer(service: string): Promise<Tracer> {
  if (!isTraced()) return NO_TRACER;
  const { OtelTracer } = await import('./otel-tracer.ts');
  return new OtelTracer(process.env.OTEL_SERVICE_NAME ?? service);
}
