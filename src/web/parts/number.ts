const FORMAT = new Intl.NumberFormat('en', { maximumFractionDigits: 2 });

/** `1,234.57`. Made once: numbers' own way makes a format for each, and a page has thousands. */
export function tellNumber(number: number): string {
  return FORMAT.format(number);
}
