import { type Comparison, type PrintedPoint, type PrintedSide, printPoints, SILENT } from './comparison.ts';

/** Black on white, readable on paper; the table stays inside a narrow window. */
const STYLE =
  'body{font:1rem/1.5 Georgia,serif;max-width:70rem;margin:2rem auto;padding:0 1rem;color:#1a1a1a;background:#fff}table{border-collapse:collapse;width:100%;table-layout:fixed}th,td{border-top:1px solid #999;padding:.5rem .75rem .5rem 0;text-align:left;vertical-align:top;overflow-wrap:anywhere}th:first-child{width:18%}.quiet{color:#595959;font-style:italic}';

/** A page of its own that a newspaper could print: what both accounts say, then what each says alone. */
export function comparisonToHtml(comparison: Comparison): string {
  const points = printPoints(comparison);
  const [a, b] = [foreign(comparison.a.name), foreign(comparison.b.name)];
  const groups = [
    ['In both', points.filter((point) => point.a && point.b)],
    [`Only in ${a}`, points.filter((point) => !point.b)],
    [`Only in ${b}`, points.filter((point) => !point.a)],
  ] as const;
  const tables = groups.map(([name, own]) => (own.length === 0 ? '' : table(name, a, b, own))).join('');
  const title = escapeHtml(`${comparison.a.name} and ${comparison.b.name}`);
  return `<!doctype html>\n<html lang="en">\n<meta charset="utf-8">\n<meta name="viewport" content="width=device-width">\n<title>${title}</title>\n<style>${STYLE}</style>\n<h1>Two accounts of one meeting</h1>\n${tables}</html>\n`;
}

function table(name: string, a: string, b: string, points: readonly PrintedPoint[]): string {
  const head = `<thead><tr><th scope="col">Topic</th><th scope="col">${a}</th><th scope="col">${b}</th></tr></thead>`;
  return `<h2>${name}</h2>\n<table>\n${head}\n<tbody>\n${points.map(row).join('')}</tbody>\n</table>\n`;
}

function row({ topic, difference, a, b }: PrintedPoint): string {
  const differs = difference === null ? '' : `<p class="quiet">${foreign(difference)}</p>`;
  return `<tr><th scope="row">${foreign(topic)}${differs}</th>${cell(a)}${cell(b)}</tr>\n`;
}

function cell(side: PrintedSide | null): string {
  if (side === null) return `<td class="quiet">${SILENT}</td>`;
  const voices = side.voices.length === 0 ? '' : `<p class="quiet">${side.voices.map(foreign).join('; ')}</p>`;
  return `<td>${foreign(side.words)}${voices}</td>`;
}

/** The direction of foreign text must not spill over. */
function foreign(text: string): string {
  return `<bdi>${escapeHtml(text)}</bdi>`;
}

function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
