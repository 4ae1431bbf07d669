export { openReadingRoom } from './server.ts';
