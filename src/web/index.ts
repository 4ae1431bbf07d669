export { useBorders } from './charts/map/borders.ts';
export { type House, openReadingRoom } from './server.ts';
