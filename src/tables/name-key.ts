/** Names that are all capitals ("US", "WHO", "U.N.") must be met as written: "us" and "who" are words. */
function isAcronym(name: string): boolean {
  return /^[\p{Lu}\p{N}.&+/-]{2,8}$/u.test(name) && /\p{Lu}/u.test(name);
}

/** One spelling for what is the same name: curly apostrophes straight, white space single, no "the" before it. */
export function plainName(words: string): string {
  return words.replace(/[’ʼ‘]/g, "'").replace(/\s+/g, ' ').trim().replace(/^the /i, '');
}

/** Under what a name is kept in a table: acronyms as they are, other names in lower case. */
export function nameKey(name: string): string {
  const plain = plainName(name);
  return isAcronym(plain) ? plain : plain.toLowerCase();
}

/** Finds words in a table kept by `nameKey`. An acronym is never met by a word in lower case, nor a name by nothing. */
export function findByName<T>(table: ReadonlyMap<string, T>, words: string): T | undefined {
  const plain = plainName(words);
  return table.get(plain) ?? table.get(plain.toLowerCase());
}
