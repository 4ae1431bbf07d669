import picocolors from 'picocolors';

export type Paint = (text: string) => string;

/** What each part of the page is painted with; without colour, nothing is. */
export interface Ink {
  readonly title: Paint;
  readonly name: Paint;
  readonly time: Paint;
  readonly says: Paint;
  readonly doubt: Paint;
  readonly quiet: Paint;
}

export function mixInk(colour: boolean): Ink {
  const colours = picocolors.createColors(colour);
  return {
    title: colours.bold,
    name: colours.cyan,
    time: colours.green,
    says: colours.bold,
    doubt: colours.yellow,
    quiet: colours.dim,
  };
}
