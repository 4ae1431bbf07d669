/** A model's probability and how often it was right there, on dev data; in between, a straight line. */
export type Calibration = readonly (readonly [said: number, right: number])[];

export function calibrate(said: number, table: Calibration): number {
  let [lowSaid, lowRight] = table[0] ?? [0, 0];
  for (const [highSaid, highRight] of table) {
    if (said <= highSaid) {
      const share = highSaid === lowSaid ? 1 : (said - lowSaid) / (highSaid - lowSaid);
      return lowRight + Math.min(Math.max(share, 0), 1) * (highRight - lowRight);
    }
    [lowSaid, lowRight] = [highSaid, highRight];
  }
  return lowRight;
}
