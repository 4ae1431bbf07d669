export { type Decoded, decodeText } from './decoding.ts';
export type { Format } from './format.ts';
export { type InputOptions, readInputs } from './inputs.ts';
export { checkLanguage, type DetectedLanguage, detectLanguage } from './language.ts';
export type { Outcome } from './outcome.ts';
