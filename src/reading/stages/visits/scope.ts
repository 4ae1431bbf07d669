import type { Visit } from '../../../domain/index.ts';
import { covers } from '../../../domain/index.ts';
import type { Scene } from './scene.ts';

/** Which visits each sentence goes on about: those that it tells of or whose country it is set in, else that of the sentence before. */
export class Scope {
  readonly #at: number[][];

  constructor({ analysis, tree, ground }: Scene, visits: readonly Visit[]) {
    let current: number[] = [];
    this.#at = analysis.sentences.map(({ span, from, to }) => {
      const told = visits.flatMap((visit, index) => ([visit.span, ...visit.again].some((part) => covers(span, part)) ? [index] : []));
      const places = new Set<string>();
      for (let at = from; at < to; at++)
        if (tree.relation(at) === 'obl' && /^(?:in|at)$/.test(tree.preposition(at)))
          for (const stop of ground.stops(at)) places.add(stop.country);
      const begun = visits.flatMap((visit, index) => (visit.span.start <= span.start ? [index] : []));
      const set = begun.filter((index) => places.has(visits[index]?.country ?? ''));
      if (told.length > 0) current = told;
      else if (set.length > 0) current = set;
      else if (places.size > 0) return [];
      return new Set(current.map((index) => visits[index]?.country)).size === 1 ? current : [];
    });
  }

  at(sentence: number): readonly number[] {
    return this.#at[sentence] ?? [];
  }
}
