import { DEEPEST_FEED } from './web-limits.ts';

/** Why a feed's markup is not handed to a parser: entities of its own (they can grow without bounds), or nesting without end. Null where it may be. */
export function checkMarkup(text: string): string | null {
  if (/<!ENTITY/i.test(text)) return 'it declares entities of its own, which feeds do not need';
  const depth = measureMarkup(text);
  return depth > DEEPEST_FEED ? `elements nested more than ${DEEPEST_FEED} deep` : null;
}

/** Deepest nesting, told by the tags alone and no further than the limit; comments and CDATA are passed over. */
function measureMarkup(text: string): number {
  let depth = 0;
  let deepest = 0;
  for (let at = text.indexOf('<'); at >= 0 && deepest <= DEEPEST_FEED; at = text.indexOf('<', at)) {
    const skip = text.startsWith('<![CDATA[', at) ? ']]>' : text.startsWith('<!--', at) ? '-->' : '>';
    const end = text.indexOf(skip, at);
    if (end < 0) break;
    const next = text[at + 1];
    if (next === '/') depth--;
    else if (next !== '!' && next !== '?' && text[end - 1] !== '/') deepest = Math.max(deepest, ++depth);
    at = end + skip.length;
  }
  return deepest;
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
    if (depth > DEEPEST_FEED) return false;
  }
  return true;
}
