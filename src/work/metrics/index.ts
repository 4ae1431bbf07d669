export { recordRegistry } from './record-gauges.ts';
export { WorkCounters } from './work-counters.ts';
