import { DEEPEST_MARKUP, MOST_ATTRIBUTES } from './limits.ts';

/** Why a feed's markup is not handed to a parser: entities of its own (they can grow without bounds), or what parsers choke on. Null where it may be. */
export function checkMarkup(text: string): string | null {
  if (/<!ENTITY/i.test(text)) return 'it declares entities of its own, which feeds do not need';
  return checkNesting(text);
}

/** Why the time or the stack of a parser would not do for it: nesting or attributes without end. Told by the tags alone; comments and CDATA are passed over. */
export function checkNesting(text: string): string | null {
  let depth = 0;
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at)) {
    const skip = text.startsWith('<![CDATA[', at) ? ']]>' : text.startsWith('<!--', at) ? '-->' : '>';
    const end = text.indexOf(skip, at);
    if (end < 0) break;
    const next = text[at + 1];
    if (next === '/') depth--;
    else if (next !== '!' && next !== '?' && text[end - 1] !== '/' && ++depth > DEEPEST_MARKUP)
      return `elements nested more than ${DEEPEST_MARKUP} deep`;
    if (skip === '>' && hasMore(text, at, end)) return `an element with more than ${MOST_ATTRIBUTES} attributes`;
    at = end + skip.length;
  }
  return null;
}

/** Does a tag have more attributes than any has that is meant to be read? Those of few characters are not looked through. */
function hasMore(text: string, start: number, end: number): boolean {
  return end - start > MOST_ATTRIBUTES && text.slice(start, end).split('=').length > MOST_ATTRIBUTES;
}

/** Is the nesting of a JSON text within bounds? Brackets within strings are passed over. */
export function isShallow(json: string): boolean {
  let depth = 0;
  let quoted = false;
  for (let at = 0; at < json.length; at++) {
    const mark = json[at];
    if (quoted) {
      if (mark === '\\') at++;
      else if (mark === '"') quoted = false;
    } else if (mark === '"') quoted = true;
    else if (mark === '[' || mark === '{') depth++;
    else if (mark === ']' || mark === '}') depth--;
    if (depth > DEEPEST_MARKUP) return false;
  }
  return true;
}
