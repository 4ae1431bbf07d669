import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const HOUSE = fileURLToPath(new URL('../../../', import.meta.url));

/** What of OpenTelemetry is loaded when a tracer is opened. */
function loadedWith(env: Readonly<Record<string, string>>): string {
  const program = `
    const { registerHooks } = await import('node:module');
    registerHooks({ load(url, context, next) { if (url.includes('/@opentelemetry/')) console.log(url); return next(url, context); } });
    const { openTracer } = await import('./src/work/tracing/open-tracer.ts');
    await (await openTracer('test')).close();`;
  const ran = spawnSync(process.execPath, ['--input-type=module', '--eval', program], { cwd: HOUSE, encoding: 'utf8', env });
  expect([ran.status, ran.stderr]).toEqual([0, '']);
  return ran.stdout;
}

test('nothing of OpenTelemetry is loaded where there is no collector', { timeout: 30_000 }, () => {
  expect(loadedWith({})).toBe('');
  expect(loadedWith({ OTEL_EXPORTER_OTLP_ENDPOINT: '' })).toBe('');
  expect(loadedWith({ OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:9', OTEL_SDK_DISABLED: 'true' })).toBe('');
  expect(loadedWith({ OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:9' })).toContain('sdk-trace');
});
