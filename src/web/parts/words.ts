import { tellNumber } from './number.ts';

/** What the codes of a reading mean, for a person. */

const CHANNELS: Readonly<Record<string, string>> = {
  outlet: 'the publication itself',
  statement: 'an official statement',
  person: 'a named person',
  media: 'other media',
  anonymous: 'an unnamed source',
};

export function channelWords(kind: string): string {
  return CHANNELS[kind] ?? kind;
}

/** `material-conflict` → "material conflict", `CONSULT` → "Consult". */
export function plainWords(code: string): string {
  const words = code.replaceAll(/[-_]/g, ' ');
  return words === words.toUpperCase() ? words.charAt(0) + words.slice(1).toLowerCase() : words;
}

const VERDICTS: Readonly<Record<string, string>> = {
  accept: 'accepted',
  reject: 'rejected',
  correct: 'corrected',
  same: 'one and the same',
  different: 'different',
};

export function verdictWords(verdict: string): string {
  return VERDICTS[verdict] ?? verdict;
}

export function sureness(confidence: number): string {
  return `${Math.round(confidence * 100)} % sure`;
}

export function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

export function inLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}

export function count(number: number, one: string, many = `${one}s`): string {
  return `${tellNumber(number)} ${number === 1 ? one : many}`;
}
