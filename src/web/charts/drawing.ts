import type { VNode } from 'preact';

export type Cell = string | number | null;

/** A chart with the figures that it was drawn from. Sizes are in the drawing's own units: pixels where it has its full width. */
export interface Drawing {
  /** Its name in addresses: `timeline`. */
  readonly name: string;
  readonly title: string;
  readonly width: number;
  readonly height: number;
  /** SVG elements. They have their colours of day as attributes, which stand alone; on a page the style sheet puts others over them. */
  readonly content: VNode | readonly VNode[];
  readonly heads: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  /** What the colours mean, in order. */
  readonly legend?: readonly Swatch[];
  /** Months of the first and the last column, for choosing a part with the mouse. */
  readonly months?: { readonly first: string; readonly last: string; readonly left: number; readonly right: number };
}

/** For the addresses of a page's charts; those of which there is nothing to be drawn are left out. */
export function byName(drawings: readonly (Drawing | null)[]): Map<string, Drawing> {
  return new Map(drawings.flatMap((drawing) => (drawing === null ? [] : [[drawing.name, drawing] as const])));
}

export interface Swatch {
  /** A class of the style sheet: `c1`. */
  readonly look: Look;
  readonly name: string;
}

/** Colours that hold for the colour-blind: blues and oranges, the lighter against the darker, and greys. */
export const COLOURS = {
  blue: '#4a8fc2',
  navy: '#123f6d',
  orange: '#c8752a',
  rust: '#7a2406',
  grey: '#8c877b',
  ink: '#1c1b19',
  quiet: '#5a564e',
  line: '#d9d3c5',
} as const;

export type Look = 'blue' | 'navy' | 'orange' | 'rust' | 'grey';
