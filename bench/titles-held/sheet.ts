/** What is kept of a checked sheet: no words of the texts. */
export interface Kept {
  readonly checked: number;
  readonly right: number;
  /** Per cent. */
  readonly share: number;
  /** The document, where the name stands in it (code points), a mark of the answer, and whether it was right. */
  readonly rows: readonly { readonly id: string; readonly at: number; readonly mark: string; readonly right: boolean }[];
}

/** Reads a sheet, each line `y` or `n`, id, place, mark and what was shown. Throws on a line without a verdict. */
export function keepVerdicts(sheet: string): Kept {
  const rows = sheet
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line, i) => {
      const [verdict = '', id = '', at = '', mark = ''] = line.split('\t');
      if (verdict !== 'y' && verdict !== 'n') throw new Error(`line ${i + 1}: the first column says neither y nor n`);
      return { id, at: Number(at), mark, right: verdict === 'y' };
    });
  const right = rows.filter((row) => row.right).length;
  return { checked: rows.length, right, share: rows.length === 0 ? 0 : Math.round((1000 * right) / rows.length) / 10, rows };
}
