import { scoreBCubed } from './b-cubed.ts';
import { scoreCeaf } from './ceaf.ts';
import { addShares, type Chains, f1, type Scored } from './chains.ts';
import { scoreMuc } from './muc.ts';

export interface Document {
  readonly gold: Chains;
  readonly found: Chains;
}

const METRICS = { MUC: scoreMuc, B3: scoreBCubed, CEAFe: scoreCeaf } as const;

/**
 * F1 of each metric over all documents, per cent, and their mean, the CoNLL score (Pradhan et al. 2012); `mentions`: F1 of mentions
 * found. `singles`: chains of one mention count, too.
 */
export function scoreConll(documents: readonly Document[], { singles = false } = {}): Readonly<Record<string, number>> {
  const keep = singles ? (chains: Chains) => chains : withoutSingles;
  const whole = documents.map(({ gold, found }) => ({ gold: keep(gold), found: keep(found) }));
  const figures = Object.entries(METRICS).map(([name, metric]) => {
    const sum = whole
      .map(({ gold, found }) => metric(gold, found))
      .reduce((a, b) => ({ recall: addShares(a.recall, b.recall), precision: addShares(a.precision, b.precision) }), NOTHING);
    return [name, 100 * f1(sum)] as const;
  });
  const conll = figures.reduce((sum, [, value]) => sum + value, 0) / figures.length;
  return { CoNLL: conll, ...Object.fromEntries(figures), mentions: 100 * f1(scoreMentions(whole)) };
}

const NOTHING: Scored = { recall: { right: 0, of: 0 }, precision: { right: 0, of: 0 } };

function withoutSingles(chains: Chains): Chains {
  return chains.filter((chain) => chain.length > 1);
}

function scoreMentions(documents: readonly Document[]): Scored {
  let right = 0;
  let gold = 0;
  let found = 0;
  for (const document of documents) {
    const wanted = new Set(document.gold.flat());
    right += document.found.flat().filter((mention) => wanted.has(mention)).length;
    gold += wanted.size;
    found += document.found.flat().length;
  }
  return { recall: { right, of: gold }, precision: { right, of: found } };
}
