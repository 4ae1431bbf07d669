import { UNITS, UNITS_MANY } from '../names.ts';
import { readCount, skipAndHalf } from '../numbers.ts';
import { found, type TimeRule } from '../rule.ts';
import { writeLength } from '../values.ts';
import { lowAt } from '../words.ts';

const SIDES = /^(?:past|last|next|coming|previous|following|first|final|preceding|intervening)$/;

/**
 * A length of time that touches the present or another time: "the past five years", "the next two weeks", "the past decade".
 *
 * Reads: "Trade grew over the past five years." → the past five years=P5Y
 * Reads: "It will last for the next two weeks." → the next two weeks=P2W
 * Reads: "In the last few days it rained." → the last few days=PXD
 * Reads: "Little changed in the past decade." → the past decade=P1DE
 * Reads: "It will close in the coming months." → the coming months=PXM
 * Reads: "Trade grew over the past year and a half." → the past year and a half=P1.5Y
 * Leaves: "The past owners and the next two winners met."
 */
export const spanOfTime: TimeRule = {
  name: 'span-of-time',
  starts: ['the', 'past', 'last', 'next', 'coming', 'these', 'those', 'recent'],
  read({ words }, at) {
    const low = lowAt(words, at);
    const article = /^(?:the|these|those)$/.test(low);
    const side = article ? at + 1 : at;
    if (!SIDES.test(lowAt(words, side))) return recentUnits();
    if (low === 'last' && /^(?:will|would|to|could|may|might|can|should|ll|not|usually)$/.test(lowAt(words, at - 1))) return null;
    const count = readCount(words, side + 1);
    const name = count?.to ?? side + 1;
    const many = UNITS_MANY.get(lowAt(words, name));
    const one = UNITS.get(lowAt(words, name));
    if (many)
      return found('span-of-time', {
        from: at,
        to: name + 1,
        type: 'DURATION',
        value: writeLength(count?.value ?? null, many),
        confidence: 0.88,
      });
    if (!one || (count && count.value !== 1)) return null;
    const half = skipAndHalf(words, name);
    if (half !== null) {
      const value = writeLength(1.5, one);
      return found('span-of-time', { from: at, to: half, type: 'DURATION', value, confidence: 0.85 });
    }
    const single = /^(?:past|last)$/.test(lowAt(words, side)) && (article || lowAt(words, side) === 'past');
    return single && one !== 'second' && one !== 'minute' && one !== 'quarter'
      ? found('span-of-time', { from: at, to: name + 1, type: 'DURATION', value: writeLength(1, one), confidence: 0.75 })
      : null;

    /** "recent years" lies in the past, as long as one likes. */
    function recentUnits() {
      const start = article ? at + 1 : at;
      if (lowAt(words, start) !== 'recent' || !UNITS_MANY.has(lowAt(words, start + 1))) return null;
      return found('span-of-time', { from: at, to: start + 2, value: 'PAST_REF', confidence: 0.85 });
    }
  },
};
