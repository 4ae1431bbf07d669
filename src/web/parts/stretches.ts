/** Something marked in a text: code points, half-open, and the classes it is shown with. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly look: string;
  /** Shown when pointed at. */
  readonly hint?: string;
  /** Id of the record that it belongs to. */
  readonly record?: string;
  /** The page on which that record is judged, for what has no note beside the text. */
  readonly page?: string;
  /** What people say of it. */
  readonly verdict?: string;
}

/** A piece of text that the same marks lie over. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly marks: readonly Mark[];
}

/** Marks may cross; HTML elements may not. So the text is cut wherever a mark begins or ends, and at `cuts`. */
export function cutStretches(start: number, end: number, marks: readonly Mark[], cuts: readonly number[] = []): Stretch[] {
  const here = marks.filter((mark) => mark.start < end && start < mark.end && mark.start < mark.end);
  const edges = [start, end, ...cuts, ...here.flatMap((mark) => [mark.start, mark.end])].filter((at) => at >= start && at <= end);
  const ordered = [...new Set(edges)].toSorted((a, b) => a - b);
  return ordered.slice(1).map((to, before) => {
    const from = ordered[before] ?? start;
    return { start: from, end: to, marks: here.filter((mark) => mark.start <= from && to <= mark.end) };
  });
}
