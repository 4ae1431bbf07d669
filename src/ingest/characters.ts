/**
 * NUL and lone surrogates, which databases and JSON readers refuse, become U+FFFD: one unit for one unit, so that every
 * offset counted afterwards holds. All else stays, right-to-left marks and emoji too.
 */
export function replaceUnstorable(text: string): string {
  const formed = text.toWellFormed();
  return formed.includes('\0') ? formed.replaceAll('\0', '\ufffd') : formed;
}

/** True when there is nothing a person could read. */
export function isBlank(text: string): boolean {
  return !/[^\s\ufeff\ufffd\u200b-\u200f\u00ad]/u.test(text);
}
