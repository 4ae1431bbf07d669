import { existsSync } from 'node:fs';
import type { Analysis } from '../../src/domain/index.ts';
import { readJsonLines } from '../json-lines.ts';

/** What the model of the other folds says of a text. Source: training/folds.py. */
export interface Held {
  readonly id: string;
  readonly fold: number;
  /** The likeliest type of the whole text. */
  readonly text: string;
  /** For each sentence the probability of each of the analysis's event types. */
  readonly scores: readonly (readonly number[])[];
}

/** By the text's id; null where the file is not there. */
export function readHeld(file: string): ReadonlyMap<string, Held> | null {
  return existsSync(file) ? new Map(readJsonLines<Held>(file).map((one) => [one.id, one])) : null;
}

/** The analysis as if the model had said this of its events' types; null: as if it had said nothing. Throws where the sentences are not the same. */
export function withScores(analysis: Analysis, held: Held | null): Analysis {
  if (held !== null && held.scores.length !== analysis.sentences.length)
    throw new Error(`${held.id} has ${analysis.sentences.length} sentences, and the folds were made over ${held.scores.length}`);
  return { ...analysis, eventScores: held?.scores ?? analysis.sentences.map(() => []) };
}
