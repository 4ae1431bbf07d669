import type { VNode } from 'preact';
import { html } from '../html.ts';
import { cutStretches, type Mark, type Stretch } from './stretches.ts';
import { verdictWords } from './words.ts';

export interface Reference {
  /** Where in the text it stands: code points. */
  readonly at: number;
  readonly id: string;
  readonly label: string;
}

/** A stretch of a text with its marks, and a small number where a record begins that leads to it. */
export function markText(
  characters: readonly string[],
  [start, end]: readonly [number, number],
  marks: readonly Mark[],
  refs: readonly Reference[],
): VNode[] {
  const led = new Set<string>();
  const stretches = cutStretches(
    start,
    end,
    marks,
    refs.map(({ at }) => at),
  );
  const covered = findCovered(stretches);
  return stretches.flatMap((stretch) => [
    ...refs.filter(({ at }) => at === stretch.start).map(refer),
    ...covered.filter((mark) => mark.start === stretch.start).map(({ record }) => html`<span id=${`at-${record}`}></span>`),
    stretch.marks.length === 0 ? html`<span>${wordsOf(stretch)}</span>` : showMark(wordsOf(stretch), stretch.marks, led),
  ]);

  function wordsOf(stretch: { readonly start: number; readonly end: number }): string {
    return characters.slice(stretch.start, stretch.end).join('');
  }
}

function refer({ id, label }: Reference): VNode {
  return html`<sup class="ref"><a id=${`at-${id}`} href=${`#${id}`} aria-label=${`Record ${label}`}>${label}</a></sup>`;
}

/** Marks with a page whose words all lead to those of shorter ones: they have a place in the text, and are led to from these. */
function findCovered(stretches: readonly Stretch[]): Mark[] {
  const [pages, led] = [new Set<Mark>(), new Set<Mark>()];
  for (const { marks } of stretches) {
    const inner = innermost(marks);
    for (const mark of marks) if (mark.page !== undefined) pages.add(mark);
    if (inner) led.add(inner);
  }
  return [...pages].filter((mark) => !led.has(mark));
}

/** Of the marks that have a page. */
function innermost(marks: readonly Mark[]): Mark | undefined {
  return marks.filter(({ page }) => page !== undefined).toSorted((a, b) => a.end - a.start - (b.end - b.start))[0];
}

/** `led`: records that a stretch before leads to; the keyboard stops once at each. */
function showMark(words: string, marks: readonly Mark[], led: Set<string>): VNode {
  const records = [...new Set(marks.flatMap(({ record }) => record ?? []))];
  const hints = [...new Set(marks.flatMap(({ hint }) => hint ?? []))];
  return html`<mark class=${[...new Set(marks.map(({ look }) => look))].join(' ')} title=${hints.join('; ') || undefined} data-records=${records.join(' ') || undefined}>${lead(words, marks, led)}</mark>`;
}

/** Words lead to the record of the innermost mark that has a page. */
function lead(words: string, marks: readonly Mark[], led: Set<string>): VNode | string {
  const inner = innermost(marks);
  if (!inner?.record) return words;
  const isFirst = !led.has(inner.record);
  led.add(inner.record);
  return html`<a class="mention" id=${isFirst ? `at-${inner.record}` : undefined} tabindex=${isFirst ? undefined : -1}
    href=${inner.page} data-mention=${inner.record} data-verdict=${inner.verdict}
    aria-description=${inner.verdict && verdictWords(inner.verdict)}>${words}</a>`;
}
