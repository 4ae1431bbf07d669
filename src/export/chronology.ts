/** What a chronology prints of a line. */
interface Line {
  readonly day: string;
  readonly until: string | null;
  readonly text: string;
  readonly sources: readonly { readonly document: string; readonly event: string }[];
}

export type ChronologyFormat = 'markdown' | 'html' | 'json';

/** A chronology as a text that a newsletter could print: a heading a month, a line a happening, its sources in brackets. */
export function printChronology(title: string, lines: readonly Line[], format: ChronologyFormat): string {
  if (format === 'json') return lines.map((line) => `${JSON.stringify(line)}\n`).join('');
  return format === 'html' ? toHtml(title, lines) : toMarkdown(title, lines);
}

function toMarkdown(title: string, lines: readonly Line[]): string {
  const parts = [`# ${title}\n`];
  let month = '';
  for (const line of lines) {
    if (line.day.slice(0, 7) !== month) {
      month = line.day.slice(0, 7);
      parts.push(`\n## ${month}\n\n`);
    }
    parts.push(
      `- **${dayOf(line)}** ${escapeMarkdown(line.text)}. (${line.sources.map(({ document, event }) => escapeMarkdown(`${document} ${event}`)).join('; ')})\n`,
    );
  }
  return parts.join('');
}

function toHtml(title: string, lines: readonly Line[]): string {
  const items = lines.map(
    (line) =>
      `<li><time datetime="${escapeHtml(line.day)}">${escapeHtml(dayOf(line))}</time> <bdi>${escapeHtml(line.text)}</bdi>. <small>${line.sources
        .map(({ document, event }) => `<bdi>${escapeHtml(`${document} ${event}`)}</bdi>`)
        .join('; ')}</small></li>`,
  );
  return `<!doctype html>\n<html lang="en">\n<meta charset="utf-8">\n<title>${escapeHtml(title)}</title>\n<h1>${escapeHtml(title)}</h1>\n<ol>\n${items.join('\n')}\n</ol>\n</html>\n`;
}

function dayOf({ day, until }: Line): string {
  return until === null ? day : `${day} to ${until}`;
}

function escapeMarkdown(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>]/g, '\\$&');
}

function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
