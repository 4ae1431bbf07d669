/**
 * The first of `length` ordered items that is not before what is looked for; `length` when all are. `isBefore` must be true
 * for a beginning of the items and false for the rest. O(log length).
 */
export function firstIndex(length: number, isBefore: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
