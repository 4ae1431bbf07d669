import type { Draft } from './draft.ts';

/** Of commitments told one within another the outer stands; an understanding that it would carry out gives it its form. */
export function mergeDrafts(drafts: readonly Draft[]): Draft[] {
  const kept: Draft[] = [];
  for (const draft of drafts.toSorted((a, b) => length(b) - length(a))) {
    const index = kept.findIndex(({ content }) => content.from < draft.content.to && draft.content.from < content.to);
    const outer = kept[index];
    if (!outer) kept.push(draft);
    else if (draft.made !== null && outer.form === 'willingness')
      kept[index] = { ...outer, form: draft.form, made: draft.made, standing: 'reaffirmed' };
  }
  return kept.sort((a, b) => a.content.from - b.content.from);
}

function length({ content }: Draft): number {
  return content.to - content.from;
}
