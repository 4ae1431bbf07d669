import type { FullReading } from '../../src/record/index.ts';
import type { MarkedPoint, Marks, Pair } from './marks.ts';
import { isSame } from './score.ts';

/** Which points were found, which were made up and which were missed, by the numbers of their sentences. */
export function tellPoints(marks: Marks, a: FullReading, b: FullReading, found: readonly MarkedPoint[]): string {
  const numbers = (spans: readonly Pair[], { sentences }: FullReading) =>
    spans.map(([start]) => sentences.findIndex(({ span }) => span[0] <= start && start < span[1])).join('+');
  const tell = (name: string, points: readonly MarkedPoint[]) =>
    `  ${name}: ${points.map((point) => `${numbers(point.a, a)}~${numbers(point.b, b)}`).join('  ')}`;
  const both = found.filter((point) => point.a.length > 0 && point.b.length > 0);
  const right = both.filter((point) => marks.points.some((wanted) => isSame(point, wanted)));
  return [
    `${marks.a} ${marks.b} (${marks.half})`,
    tell('right', right),
    tell(
      'wrong',
      both.filter((point) => !right.includes(point)),
    ),
    tell(
      'missed',
      marks.points.filter((wanted) => !both.some((point) => isSame(point, wanted))),
    ),
  ].join('\n');
}
