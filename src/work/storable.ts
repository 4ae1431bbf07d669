/**
 * Can every text in a value be stored: without NUL, and without half a character (a lone surrogate)?
 * A list of what is still to be looked at, not recursion: what people send may be nested deeper than the stack.
 */
export function isStorable(value: unknown): boolean {
  const open = [value];
  while (open.length > 0) {
    const next = open.pop();
    if (typeof next === 'string' && (next.includes('\0') || !next.isWellFormed())) return false;
    if (typeof next === 'object' && next !== null) for (const [key, inner] of Object.entries(next)) open.push(key, inner);
  }
  return true;
}
