import type { Said } from './sentence-content.ts';

/** How alike two sentences are, 0–1: cosine of their features, weighted by how few sentences of both accounts have them. */
export function likenessIn(all: readonly Said[]): (a: Said, b: Said) => number {
  const counts = new Map<string, number>();
  for (const { features } of all) for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const weight = (feature: string) => Math.log((all.length + 1) / (counts.get(feature) ?? 1));
  const length = (features: ReadonlySet<string>) => Math.hypot(...[...features].map(weight));
  return (a, b) => {
    const shared = [...a.features.intersection(b.features)];
    return shared.length === 0
      ? 0
      : shared.reduce((sum, feature) => sum + weight(feature) ** 2, 0) / (length(a.features) * length(b.features));
  };
}
