import type { Article } from '../../src/domain/index.ts';
import type { FullReading } from '../../src/record/reading-shape.ts';
import { nameOfCode } from '../../src/tables/index.ts';
import type { Template } from './templates.ts';

/** Days between one replay and the one before: a thousand of them reach back nineteen years. */
const STEP = 7;
/** Persons of a template go by so many names, one after the other. */
const NAMES = 40;
/** Of so many replays all but one keep their states, so that some pairs have much between them, as in a record of news. */
const KEPT = 3;

const CONSONANTS = 'bcdfghjklmnprstvwz';
const DAY = 86_400_000;

/** A template made ready: its reading as JSON without the text, and what is changed in both. */
export interface Ready {
  readonly article: Article;
  readonly json: string;
  readonly words: number;
  readonly events: number;
  /** Words of persons' names, and days. */
  readonly pattern: RegExp;
}

export interface Replayed {
  readonly article: Article;
  readonly json: string;
  readonly words: number;
}

export function makeReady({ article, json, words }: Template): Ready {
  const reading = JSON.parse(json) as FullReading;
  const names = new Set(
    reading.actors
      .filter(({ kind }) => kind === 'person')
      .flatMap(({ name }) => name.split(/[\s-]+/))
      .filter((part) => /^\p{Lu}\p{L}{2,}$/u.test(part)),
  );
  return {
    article,
    words,
    json: JSON.stringify({ ...reading, document: { ...reading.document, text: '' } }),
    events: reading.events.length,
    pattern: new RegExp([String.raw`\b(?:19|20)\d\d-\d\d-\d\d\b`, ...[...names].map((name) => String.raw`\b${name}\b`)].join('|'), 'g'),
  };
}

/** The codes of the states that any template names, in order. */
export function codesOf(templates: readonly Ready[]): string[] {
  return [...new Set(templates.flatMap(({ json }) => json.match(/(?<="country":")[A-Z]{3}(?=")/g) ?? []))]
    .filter((code) => nameOfCode(code) !== null)
    .toSorted();
}

/**
 * A template with days and names of its own, replay by replay: every changed word is as long as it was, so that spans still hold.
 * Of some replays the states are others, in the records alone.
 */
export function replay({ article, json, words, pattern }: Ready, number: number, codes: readonly string[]): Replayed {
  const change = (text: string) =>
    text.replaceAll(pattern, (word) => (/^\d/.test(word) ? shiftDay(word, number * STEP) : rename(word, number % NAMES)));
  const id = `${number}-${article.id}`;
  const text = `${change(article.text)}\n\nReplay ${number}.`;
  const date = article.date === null ? null : shiftDay(article.date, number * STEP);
  const title = article.title === null ? null : change(article.title);
  const shift = number % KEPT === 2 ? number : 0;
  const reading = JSON.parse(change(shiftStates(json, codes, shift))) as FullReading;
  const actors = reading.actors.map((actor) =>
    actor.kind === 'state' && shift > 0 ? { ...actor, name: nameOfCode(actor.country ?? '') ?? actor.name } : actor,
  );
  const document = { ...reading.document, id, text, date, title };
  return { article: { ...article, id, text, date, title }, json: JSON.stringify({ ...reading, document, actors }), words };
}

function shiftDay(day: string, days: number): string {
  const time = Date.parse(day);
  return Number.isNaN(time) ? day : new Date(time - days * DAY).toISOString().slice(0, 10);
}

/** Lavrov, Mavsov, Navtov …: as long, and said as easily. */
function rename(word: string, by: number): string {
  return word.replaceAll(/[a-z]/gi, (letter) => {
    const at = CONSONANTS.indexOf(letter.toLowerCase());
    if (at === -1) return letter;
    const other = CONSONANTS[(at + by) % CONSONANTS.length] ?? letter;
    return letter === letter.toLowerCase() ? other : other.toUpperCase();
  });
}

function shiftStates(json: string, codes: readonly string[], by: number): string {
  if (by === 0) return json;
  const at = new Map(codes.map((code, index) => [code, codes[(index + by) % codes.length] as string]));
  return json.replaceAll(/"([A-Z]{3})"/g, (whole, code: string) => (at.has(code) ? `"${at.get(code)}"` : whole));
}
