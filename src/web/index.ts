export { useBorders } from './charts/map/borders.ts';
export { openReadingRoom } from './server.ts';
