import type { Token } from '../../../domain/index.ts';

const OWNER = /^(?:his|her|their|your|its)$/i;
const BETWEEN = /^(?:royal|imperial|serene|most|all|sacred|-)$/i;
const STYLE = /^(?:Highness|Majest|Excellenc|Holiness|Eminence|Honou?r|Grace|Beatitude|Worship|Lordship)(?:e?s|y|ies)?$/;

/** "His" of "His Royal Highness": part of how somebody is styled, and no pronoun. Not "his honour". */
export function opensStyle(tokens: readonly Token[], at: number): boolean {
  if (!OWNER.test(tokens[at]?.text ?? '')) return false;
  let noun = at + 1;
  while (noun < at + 4 && BETWEEN.test(tokens[noun]?.text ?? '')) noun++;
  return tokens[noun]?.sentence === tokens[at]?.sentence && STYLE.test(tokens[noun]?.text ?? '');
}
