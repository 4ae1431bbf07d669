export * from './analysis.ts';
export * from './article.ts';
export * from './happenings.ts';
export * from './made.ts';
export * from './problem.ts';
export * from './reading.ts';
export * from './search.ts';
export * from './span.ts';
