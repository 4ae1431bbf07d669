/** A code in brackets, `[ISRGOV 961015-990101]`: the code, and the words of its dates. */
export interface WrittenCode {
  readonly code: string;
  readonly dates: string;
  readonly line: number;
}

/** An entry of an actor dictionary: a name, other names (`+SYNONYM`), and codes. */
export interface DictionaryEntry {
  readonly line: number;
  /** As written, with spaces for underscores. */
  readonly names: readonly string[];
  readonly codes: readonly WrittenCode[];
}

export interface DictionaryLines {
  readonly entries: readonly DictionaryEntry[];
  readonly problems: readonly { readonly line: number; readonly what: string }[];
}

/**
 * Reads an actor dictionary of the PETRARCH family line by line: `NAME_ [CODE dates]`, `+SYNONYM_`, codes on lines of their own,
 * comments after `#` or `;`, block comments between `<!--` and `-->`.
 */
export function readDictionaryLines(text: string): DictionaryLines {
  const entries: { line: number; names: string[]; codes: WrittenCode[] }[] = [];
  const problems: { line: number; what: string }[] = [];
  const plain = text.replaceAll(/<!--[\s\S]*?-->/g, (comment) => comment.replaceAll(/[^\n]/g, ''));
  for (const [at, raw] of plain.split(/\r?\n/).entries()) {
    const line = at + 1;
    const words = raw
      .replace(/^\uFEFF/, '')
      .replace(/[#;].*$/, '')
      .trim();
    if (words === '') continue;
    const bracket = words.indexOf('[');
    const name = readName(bracket < 0 ? words : words.slice(0, bracket));
    const current = entries.at(-1);
    if (name === '') {
      if (!current && bracket >= 0) problems.push({ line, what: 'a code before any name' });
    } else if (words.startsWith('+')) {
      if (current) current.names.push(name);
      else problems.push({ line, what: `the other name "${name}" before any name` });
    } else entries.push({ line, names: [name], codes: [] });
    if (bracket >= 0) entries.at(-1)?.codes.push(...readCodes(words.slice(bracket), line, problems));
  }
  for (const { line, names, codes } of entries) if (codes.length === 0) problems.push({ line, what: `"${names[0]}" has no code` });
  return { entries, problems: problems.toSorted((a, b) => a.line - b.line) };
}

function readName(words: string): string {
  return words
    .replace(/^\+/, '')
    .replaceAll(/[_\s]+/g, ' ')
    .trim();
}

function readCodes(words: string, line: number, problems: { line: number; what: string }[]): WrittenCode[] {
  const codes = [...words.matchAll(/\[\s*([^\]\s<>]*)\s*([^\]]*)\]/g)].map(([, code = '', dates = '']) => ({ code, dates, line }));
  const rest = words.replaceAll(/\[[^\]]*\]/g, '').trim();
  if (rest !== '') problems.push({ line, what: `"${rest}" beside a code; a code stands in brackets: [USAGOV 090120-170120]` });
  return codes;
}
