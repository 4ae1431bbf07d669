/** Values of a time, added up, and how many they are. */
export interface Weighed {
  readonly weight: number;
  readonly sum: number;
}

/** Times (months) after which a neighbour weighs e^-½ of its own. */
const WIDTH = 4;
const FARTHEST = 3 * WIDTH;

/** What all values near must weigh together: as one value some six months away. */
const LEAST = 0.3;

/** The mean around each time, neighbours weighed by their number of values and by a bell curve; null where there are none near. */
export function smooth(times: readonly Weighed[]): (number | null)[] {
  return times.map((_, at) => {
    let [weight, sum] = [0, 0];
    for (let other = Math.max(0, at - FARTHEST); other <= Math.min(times.length - 1, at + FARTHEST); other++) {
      const near = Math.exp(-(((other - at) / WIDTH) ** 2) / 2);
      weight += near * (times[other] as Weighed).weight;
      sum += near * (times[other] as Weighed).sum;
    }
    return weight < LEAST ? null : sum / weight;
  });
}

export interface Slope {
  /** How much the mean changes in a year. */
  readonly perYear: number;
  /** Half of the 95 % interval. */
  readonly within: number;
}

/** Months with values that a straight line asks for. */
const FEWEST = 12;
const NORMAL_95 = 1.96;

/** The straight line through monthly means, months weighed by their number of values; null where too few have any. */
export function slopeOf(months: readonly Weighed[]): Slope | null {
  const points = months.flatMap(({ weight, sum }, x) => (weight === 0 ? [] : [{ x: x / 12, y: sum / weight, weight }]));
  if (points.length < FEWEST) return null;
  const total = points.reduce((all, { weight }) => all + weight, 0);
  const mean = (of: (point: (typeof points)[number]) => number) => points.reduce((all, point) => all + point.weight * of(point), 0) / total;
  const [x, y] = [mean((point) => point.x), mean((point) => point.y)];
  const spread = mean((point) => (point.x - x) ** 2);
  const perYear = mean((point) => (point.x - x) * (point.y - y)) / spread;
  const left = mean((point) => (point.y - y - perYear * (point.x - x)) ** 2);
  return { perYear, within: NORMAL_95 * Math.sqrt(left / spread / (points.length - 2)) };
}
