/** Words of a title to compare: lower case, American spelling, without articles, prepositions and countries. */
export function titleWords(title: string): string[] {
  return title
    .toLowerCase()
    .replaceAll('defence', 'defense')
    .replace(/\bamir\b/, 'emir')
    .replace(/['’]s?\b/g, '')
    .split(/[^\p{L}\p{N}-]+/u)
    .filter((word) => word !== '' && !/^(?:of|for|to|on|the|a|an|and|in|at)$/.test(word));
}
