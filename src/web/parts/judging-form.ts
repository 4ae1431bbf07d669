import type { VNode } from 'preact';
import { hiddenFields } from './hidden-fields.ts';
import { forRole, postForm } from './visit.ts';

/** Id of the form that the buttons of a page belong to, and the address that takes what it says. */
export const JUDGING = 'judging';
const ADDRESS = '/judgements';

/** What a page that judges tells with every button: which reading was seen, and where to go back to. */
export interface JudgingForm {
  readonly back: string;
  readonly document?: string;
  readonly reading?: number;
  /** Of a further form of the page: the Enter key presses the first button of the form that it is pressed in. */
  readonly id?: string;
}

/** The one form of a page, for those who may judge; buttons beside the records say what is judged. Without script it is sent as it is. */
export function judgingForm({ back, document, reading, id = JUDGING }: JudgingForm, ...fields: readonly (VNode | string)[]): VNode {
  return forRole('judge', () => postForm(ADDRESS, { id }, ...hiddenFields({ back, document, reading }), ...fields));
}
