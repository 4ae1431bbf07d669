interface Word {
  readonly head: number;
  readonly relation: string;
}

/**
 * English has one subject a verb. Of two, one before it and one after it, the later is its object: "Kenya sued Peru".
 * Heads are indices in the same list.
 */
export function mendSecondSubjects<T extends Word>(words: readonly T[]): T[] {
  const before = new Set<number>();
  words.forEach(({ head, relation }, at) => {
    if (head > at && relation.startsWith('nsubj')) before.add(head);
  });
  return words.map((word, at) =>
    word.relation === 'nsubj' && word.head < at && before.has(word.head) ? { ...word, relation: 'obj' } : word,
  );
}
