/** One number of one set, in per cent. */
export interface Figure {
  readonly set: string;
  readonly measure: string;
  readonly value: number;
}

const FOUND = ['content_token', 'content_exact', 'content_overlap', 'triple', 'source_exact|c'] as const;
const TYPES = ['all', 'direct', 'mixed', 'indirect'] as const;

type AttributionScores = Readonly<Record<string, Readonly<Record<string, { readonly F1: number }>>>>;

/** Figures of a scorer's line: `UPOS 97.12  UAS 90.30`. Counts, which have no decimals, and a word before the first figure are left out. */
export function readWords(set: string, answer: string): Figure[] {
  const line = answer.split('\n')[0] ?? '';
  return line.split(/\s{2,}/).flatMap((part) => {
    const found = /^(?:names )?(\S.*?) (\d+\.\d+)$/.exec(part.trim());
    return found ? [{ set, measure: found[1] as string, value: Number(found[2]) }] : [];
  });
}

/** Figures of a scorer that writes shares with their counts: `coded   89.2 %  (149/167)`, on one line or on several. */
export function readShares(set: string, answer: string): Figure[] {
  return [...answer.matchAll(/([a-z]+) +(\d+\.\d+) %/g)].map(([, measure = '', value]) => ({ set, measure, value: Number(value) }));
}

/** F1 of each way to count, over all attributions and by how much of the content is quoted. */
export function readAttributionScores(set: string, answer: string): Figure[] {
  const scores = JSON.parse(answer) as AttributionScores;
  return TYPES.flatMap((type) =>
    FOUND.flatMap((measure) => {
      const value = scores[type]?.[measure]?.F1;
      return value === undefined ? [] : [{ set, measure: type === 'all' ? measure : `${measure} ${type}`, value }];
    }),
  );
}
