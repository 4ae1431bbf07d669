export { findTimes } from './find-times.ts';
export { times } from './stage.ts';
