import { readFileSync } from 'node:fs';
import type { Upos } from '../domain/index.ts';

/** BIO labels with the learned scores of one following another. What BIO forbids scores about -10,000. */
export interface LabelChain {
  readonly labels: readonly string[];
  readonly transitions: readonly (readonly number[])[];
  readonly start: readonly number[];
}

/** What the numbers that the model gives stand for; written by training/export.py. */
export interface Labels {
  readonly upos: readonly Upos[];
  readonly relations: readonly string[];
  /** PLOVER types that a sentence is scored for. */
  readonly events: readonly string[];
  readonly names: LabelChain;
  readonly said: LabelChain;
}

export function readLabels(file: URL): Labels {
  return JSON.parse(readFileSync(file, 'utf8')) as Labels;
}
