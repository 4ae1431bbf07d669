import { eld } from 'eld/extrasmall';
import type { Article } from '../domain/article.ts';
import type { Problem } from '../domain/problem.ts';

export interface DetectedLanguage {
  /** ISO 639-1, or `und` where it cannot be told. */
  readonly language: string;
  /** Share of the text, 0–1, that is in this language. */
  readonly confidence: number;
}

/** Length of one sample and number of samples of a text; longer texts are looked at in evenly spread places. */
const SAMPLE = 600;
const SAMPLES = 24;

/** The language that most of a text is in, by letter sequences (eld) and, for English full of names, its function words. */
export function detectLanguage(text: string): DetectedLanguage {
  const weights = new Map<string, number>();
  let total = 0;
  for (const sample of takeSamples(text)) {
    const language = detectSample(sample);
    const weight = countLetters(sample);
    weights.set(language, (weights.get(language) ?? 0) + weight);
    total += weight;
  }
  const [language, weight] = [...weights].sort((a, b) => b[1] - a[1])[0] ?? ['und', 0];
  return { language: weight === 0 ? 'und' : language, confidence: total === 0 ? 0 : weight / total };
}

function takeSamples(text: string): string[] {
  const count = Math.ceil(text.length / SAMPLE);
  const step = Math.max(1, count / SAMPLES);
  return Array.from({ length: Math.min(count, SAMPLES) }, (_, at) => {
    const start = Math.floor(at * step) * SAMPLE;
    return text.slice(start, start + SAMPLE);
  });
}

function detectSample(sample: string): string {
  const words = sample.replace(/https?:\S+/g, ' ').match(/[\p{L}\p{M}’']+/gu) ?? [];
  const language = eld.detect(words.join(' ')).language;
  return language === 'en' || isNamedEnglish(words) ? 'en' : language || 'und';
}

/** Longest sample, in words, in which a few names can outweigh the rest. */
const FEW_WORDS = 30;

/** English full of foreign names: by its function words and, where it is short, by what is left without the names. */
function isNamedEnglish(words: readonly string[]): boolean {
  if (words.filter((word) => FUNCTION_WORD.test(word)).length >= FUNCTION_WORDS * words.length) return words.length > 0;
  const plain = words.filter((word) => /^\p{Ll}/u.test(word));
  return words.length <= FEW_WORDS && plain.length > 0 && eld.detect(plain.join(' ')).language === 'en';
}

/** Words that English texts cannot do without and that other languages written in Latin letters do not have. */
const FUNCTION_WORD = /^(?:the|and|with|that|from|this|have|which|would|were|his|their|they|said|has|been|of)$/i;
/** Least share of them in English prose; the usual one is a fifth. */
const FUNCTION_WORDS = 0.12;

function countLetters(text: string): number {
  return text.match(/\p{L}/gu)?.length ?? 0;
}

/** Fewest words, and fewest without a capital, from which a language in Latin letters is told; a shorter text is let through. */
const FEWEST_WORDS = 5;
const FEWEST_PLAIN = 2;

/** A Problem for an article that is not in English. A language given with the input is believed. */
export function checkLanguage(article: Article): Problem | null {
  const given = article.language?.trim().toLowerCase() ?? '';
  if (given !== '' && given !== 'und' && given !== 'mul') {
    return /^en(?:g|glish)?(?:[-_]|$)/.test(given) ? null : { code: 'language', where: article.id, detail: `given as ${article.language}` };
  }
  if (isShort(article.text)) return null;
  const { language } = detectLanguage(article.text);
  return language === 'en' || language === 'und'
    ? null
    : { code: 'language', where: article.id, detail: `it looks like ${nameOf(language)}` };
}

/** Scripts without spaces have few words however long the text. */
function isShort(text: string): boolean {
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (latin * 2 < countLetters(text)) return false;
  const words = text.match(/\p{L}+/gu) ?? [];
  return words.length < FEWEST_WORDS || words.filter((word) => /^\p{Ll}/u.test(word)).length < FEWEST_PLAIN;
}

function nameOf(language: string): string {
  return new Intl.DisplayNames(['en'], { type: 'language' }).of(language) ?? language;
}
