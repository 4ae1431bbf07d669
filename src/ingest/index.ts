export { type Columns, readColumns } from './csv.ts';
export { type Decoded, decodeText } from './decoding.ts';
export { FORMATS, type Format } from './format.ts';
export { makeArticle } from './identity.ts';
export { type InputOptions, readInputs } from './inputs.ts';
export { checkLanguage, type DetectedLanguage, detectLanguage } from './language.ts';
export type { Outcome } from './outcome.ts';
export { openPageReader, type PageReader } from './page-reader.ts';
