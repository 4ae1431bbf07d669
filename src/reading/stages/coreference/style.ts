import type { Token } from '../../../domain/index.ts';

const OWNER = /^(?:his|her|their|your|its)$/i;
const BETWEEN = /^(?:royal|imperial|serene|most|all|sacred|-)$/i;
const STYLE = /^(?:Highness|Majest|Excellenc|Holiness|Eminence|Honou?r|Grace|Beatitude|Worship|Lordship)(?:e?s|y|ies)?$/;

/** "HE Dr. Lee", "HE the Minister": His Excellency, where the rest is not in capitals. */
function isExcellency(tokens: readonly Token[], at: number): boolean {
  const [own, next, after] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (own?.text !== 'HE' || next?.sentence !== own.sentence) return false;
  return next.text === 'the' ? /^\p{Lu}\p{Ll}/u.test(after?.text ?? '') : /^\p{Lu}(?:\p{Ll}|\.?$)/u.test(next.text);
}

/** "His" of "His Royal Highness": part of how somebody is styled, and no pronoun. Not "his honour". */
export function opensStyle(tokens: readonly Token[], at: number): boolean {
  if (isExcellency(tokens, at)) return true;
  if (!OWNER.test(tokens[at]?.text ?? '')) return false;
  let noun = at + 1;
  while (noun < at + 4 && BETWEEN.test(tokens[noun]?.text ?? '')) noun++;
  return tokens[noun]?.sentence === tokens[at]?.sentence && STYLE.test(tokens[noun]?.text ?? '');
}
