export { useBorders } from './charts/map/borders.ts';
export { openMonitor } from './monitor.ts';
export { type House, openReadingRoom } from './server.ts';
