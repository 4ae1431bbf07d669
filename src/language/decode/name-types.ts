import type { Name, NameType } from '../../domain/index.ts';

/** By how much the other readings of a name must be surer together than its own type's. */
const AHEAD = 1.5;

/**
 * A name is of one type throughout a document: where the model reads the same words as two, all take the type that it is surer of
 * over all of them. `textOf`: the words of a name as printed.
 */
export function agreeOnTypes(names: readonly Name[], textOf: (name: Name) => string): Name[] {
  const weights = new Map<string, Map<NameType, number>>();
  for (const name of names) {
    const text = textOf(name);
    const types = weights.get(text) ?? new Map<NameType, number>();
    types.set(name.type, (types.get(name.type) ?? 0) + name.confidence);
    weights.set(text, types);
  }
  return names.map((name) => {
    const types = weights.get(textOf(name));
    if (!types || types.size < 2) return name;
    const [best, weight] = [...types].reduce((a, b) => (b[1] > a[1] ? b : a));
    return best !== name.type && weight >= AHEAD * (types.get(name.type) ?? 0) ? { ...name, type: best } : name;
  });
}
