/** A document as a source to cite. */
export interface SourceFacts {
  readonly document: string;
  readonly title: string | null;
  /** YYYY-MM-DD */
  readonly date: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly language: string | null;
  readonly sha256: string;
}

/** A BibLaTeX entry (`@online` where it has an address, else `@misc`), keyed by publisher, day and the text's hash. */
export function sourceToBibtex(source: SourceFacts): string {
  const fields = [
    ['title', source.title ?? source.document],
    ['organization', source.publisher],
    ['date', source.date],
    ['url', source.url],
    ['langid', source.language === 'en' ? 'english' : null],
    ['note', `sha256:${source.sha256}`],
  ] as const;
  const lines = fields.flatMap(([name, value]) =>
    value === null ? [] : `  ${name} = {${name === 'url' ? escapeUrl(value) : escapeTex(value)}},\n`,
  );
  return `@${source.url === null ? 'misc' : 'online'}{${nameKey(source)},\n${lines.join('')}}\n\n`;
}

/** An item of CSL-JSON. */
export function sourceToCsl(source: SourceFacts): object {
  const { document, title, date, publisher, url, language, sha256 } = source;
  return {
    id: nameKey(source),
    type: url === null ? 'document' : 'webpage',
    title: title ?? document,
    ...(date !== null && { issued: { 'date-parts': [date.split('-').map(Number)] } }),
    ...(publisher !== null && { publisher, 'container-title': publisher }),
    ...(url !== null && { URL: url }),
    ...(language !== null && { language }),
    note: `sha256:${sha256}`,
  };
}

/** Letters and digits alone: BibTeX's keys take no others everywhere. The same words on another day are another source. */
function nameKey({ publisher, date, sha256 }: SourceFacts): string {
  const name = (publisher ?? 'source')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '');
  return `${name.slice(0, 24) || 'source'}${date?.replaceAll('-', '') ?? ''}x${sha256.slice(0, 10)}`;
}

const TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

function escapeTex(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\{}~^#$%&_]/g, (sign) => TEX[sign] ?? `\\${sign}`);
}

/** BibLaTeX takes addresses as they are, but for braces, which have to be in pairs. */
function escapeUrl(url: string): string {
  return url.replace(/[{}\\\s]/g, (sign) => encodeURIComponent(sign));
}
