/**
 * Draws the top of a reading as an SVG picture, as a terminal shows it.
 * bin/chancery read examples/moscow-meeting-news.txt --color --width 100 | node scripts/draw-reading.ts 40 > docs/reading.svg
 */
import { readFileSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';

const LINE = 19;
const COLUMN = 8.43;
const EDGE = 18;
const COLOURS: Readonly<Record<number, string>> = {
  31: '#f28b82',
  32: '#a5d6a7',
  33: '#ffd479',
  34: '#8ab4f8',
  35: '#d7aefb',
  36: '#78d9ec',
  90: '#9aa0a6',
};

const most = Number(process.argv[2] ?? 40);
const lines = readFileSync(0, 'utf8').split('\n').slice(0, most);
while (lines.at(-1) === '') lines.pop();
const columns = Math.max(...lines.map((line) => stripVTControlCharacters(line).length));
const width = Math.ceil(columns * COLUMN + 2 * EDGE);
const height = lines.length * LINE + 2 * EDGE;

const rows = lines.map((line, i) => `<text x="${EDGE}" y="${EDGE + (i + 0.8) * LINE}" xml:space="preserve">${drawLine(line)}</text>`);
console.log(`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="A reading in the terminal">
<rect width="100%" height="100%" rx="10" fill="#1e2127"/>
<g font-family="ui-monospace,SFMono-Regular,Menlo,Consolas,'DejaVu Sans Mono',monospace" font-size="14" fill="#e6e6e6">
${rows.join('\n')}
</g>
</svg>`);

function drawLine(line: string): string {
  let style = { bold: false, dim: false, colour: '' };
  // biome-ignore lint/suspicious/noControlCharactersInRegex: escape sequences are what this reads
  const parts = line.split(/\x1b\[([\d;]*)m/);
  return parts
    .map((part, i) => {
      if (i % 2 === 1) style = part.split(';').reduce((now, code) => restyle(now, Number(code)), style);
      else if (part) return drawPart(part, style);
      return '';
    })
    .join('');
}

function restyle(style: { bold: boolean; dim: boolean; colour: string }, code: number) {
  if (code === 0) return { bold: false, dim: false, colour: '' };
  if (code === 1) return { ...style, bold: true };
  if (code === 2) return { ...style, dim: true };
  if (code === 22) return { ...style, bold: false, dim: false };
  if (code === 39) return { ...style, colour: '' };
  return COLOURS[code] ? { ...style, colour: COLOURS[code] } : style;
}

function drawPart(part: string, style: { bold: boolean; dim: boolean; colour: string }): string {
  const marks = [style.colour && `fill="${style.colour}"`, style.bold && 'font-weight="700"', style.dim && 'opacity="0.6"'].filter(Boolean);
  const words = part.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return marks.length > 0 ? `<tspan ${marks.join(' ')}>${words}</tspan>` : words;
}
