export { readingToBrat } from './brat.ts';
export { codebookPages } from './codebook-pages.ts';
export { analysisToConllu } from './conllu.ts';
export { keepConllu } from './conllu-kept.ts';
export { explanationToText } from './explanation.ts';
export { readingToJson } from './json.ts';
export { type ReadingJson, readingSchema, writeJsonSchema } from './json-schema.ts';
export { readingToText, type TextOptions } from './text.ts';
export { readingToWebAnnotations } from './webanno.ts';
