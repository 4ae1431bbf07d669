import { byWeight, type Judgement } from './judgement.ts';

/**
 * Brings together what is judged the same; those of least weight are passed over where they would join what is judged different.
 * Answers for each member the members it is one with, itself among them.
 */
export function bringTogether(members: Iterable<string>, judgements: readonly Judgement[]): Map<string, ReadonlySet<string>> {
  const groups = new Map<string, Set<string>>([...members].map((member) => [member, new Set([member])]));
  const apart = judgements.filter(({ verdict }) => verdict === 'different');
  const isApart = (one: ReadonlySet<string>, other: ReadonlySet<string>) =>
    apart.some(({ a, b }) => (one.has(a) && other.has(b)) || (one.has(b) && other.has(a)));
  for (const { a, b } of judgements.filter(({ verdict }) => verdict === 'same').toSorted(byWeight)) {
    const [one, other] = [groups.get(a), groups.get(b)];
    if (!one || !other || one === other || isApart(one, other)) continue;
    for (const member of other) groups.set(member, one.add(member));
  }
  return groups;
}
