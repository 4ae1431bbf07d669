import { ZodError } from 'zod';
import { codePointsToUnits, unitsToCodePoints } from '../../text/code-points.ts';

/**
 * Where words stand in a text: at the span, in code points, where they stand there, else where they stand nearest to it, however they are
 * broken into lines. Throws a ZodError where they stand nowhere.
 */
export function findWords(text: string, words: string, near: readonly [number, number]): [number, number] {
  const unit = codePointsToUnits(text);
  if (text.slice(unit(near[0]), unit(near[1])) === words) return [...near];
  const parts = words
    .trim()
    .split(/\s+/)
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const found = parts.join('') === '' ? [] : [...text.matchAll(new RegExp(parts.join('\\s+'), 'g'))];
  const nearest = found.toSorted((a, b) => Math.abs(a.index - unit(near[0])) - Math.abs(b.index - unit(near[0])))[0];
  if (!nearest) throw new ZodError([{ code: 'custom', path: ['words'], message: 'the text has no such words', input: words }]);
  const point = unitsToCodePoints(text);
  return [point(nearest.index), point(nearest.index + nearest[0].length)];
}
