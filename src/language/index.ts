export { Analyser } from './analyser.ts';
export { type Cut, cutArticle } from './cut.ts';
export { type GivenDocument, readConllu } from './given-tokens.ts';
export type { Meaning } from './meaning.ts';
