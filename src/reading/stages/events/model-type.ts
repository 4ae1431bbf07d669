import type { Analysis, PloverType } from '../../../domain/index.ts';

/** What the model takes a sentence for. `score`: its probability, 0–1, taking for granted that an event is told. */
export interface ModelType {
  readonly type: PloverType | null;
  readonly score: number;
}

export function likeliestType({ eventScores, eventTypes }: Analysis, sentence: number): ModelType {
  const scores = eventScores[sentence] ?? [];
  const best = scores.reduce((top, score, at) => (score > (scores[top] ?? 0) ? at : top), 0);
  const name = eventTypes[best];
  return { type: name === undefined ? null : typeNamed(name), score: scores[best] ?? 0 };
}

/** The model's probability of a type; it does not tell CONCEDE and RETREAT apart. */
export function scoreOfType({ eventScores, eventTypes }: Analysis, sentence: number, type: PloverType): number {
  const known = type === 'RETREAT' ? 'CONCEDE' : type;
  return eventScores[sentence]?.[eventTypes.findIndex((name) => typeNamed(name) === known)] ?? 0;
}

function typeNamed(name: string): PloverType {
  return name === 'YIELD' ? 'CONCEDE' : (name as PloverType);
}
