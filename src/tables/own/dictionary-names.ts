const SMALL = /^(?:of|the|and|for|in|on|to|de|la|al|bin|von|van|der)$/;

/**
 * A name of an actor dictionary, all capitals there, as texts write it: `VLADIMIR PUTIN` is Vladimir Putin. One short word may
 * be an acronym (`ANSF`) or a name (`Iraq`), so it is met both ways; of three letters and fewer only in capitals.
 */
export function spellNames(name: string): string[] {
  const words = name.split(' ');
  if (words.length === 1 && name.length <= 3) return [name];
  const spelt = words.map((word, at) => (at > 0 && SMALL.test(word.toLowerCase()) ? word.toLowerCase() : capitalised(word))).join(' ');
  return words.length === 1 && name.length <= 5 && spelt !== name ? [name, spelt] : [spelt];
}

/** With dots or digits, or with small letters already, a word stays as it is. */
function capitalised(word: string): string {
  if (!/^[\p{Lu}'’-]+$/u.test(word)) return word;
  return word.toLowerCase().replaceAll(/(^|[-'’])(\p{L})/gu, (_, mark: string, letter: string) => mark + letter.toUpperCase());
}
