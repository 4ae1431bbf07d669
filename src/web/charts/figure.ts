import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { foreign, html } from '../html.ts';
import { figureTable } from '../parts/table.ts';
import { COLOURS, type Drawing } from './drawing.ts';
import { label } from './labels.ts';

const FONT = 'system-ui, Segoe UI, Roboto, Helvetica Neue, DejaVu Sans, Arial, sans-serif';
const EDGE = 16;
/** Drawings up to this width fit a phone. */
const NARROW = 500;
const HEAD = 34;
const FOOT = 26;

/** A chart on a page: the drawing, what its colours mean, its figures, and where it is to be had. `address`: its own, without ending. */
export function figure(drawing: Drawing, address: string, search = ''): VNode {
  const { name, title, width, height, content, legend = [], months } = drawing;
  return html`<figure class="figure" id=${`figure-${name}`}>
    <figcaption>${title}</figcaption>
    ${legend.length === 0 ? '' : html`<ul class="legend">${legend.map(({ look, name }) => html`<li><svg class="swatch" viewBox="0 0 12 12" aria-hidden="true"><rect class=${look} width="12" height="12" /></svg>${name}</li>`)}</ul>`}
    ${canvas(
      drawing,
      html`<svg class=${`drawing${width <= NARROW ? ' narrow' : ''}`} viewBox=${`0 0 ${width} ${height}`} role="img" aria-label=${`${title}. The figures are in the table below.`}
      data-first=${months?.first} data-last=${months?.last} data-left=${months?.left} data-right=${months?.right}>${content}</svg>`,
    )}
    <p class="downloads">Keep as <a href=${`${address}.svg${search}`} download>SVG</a> <button class="png" type="button" data-svg=${`${address}.svg${search}`} hidden>PNG</button> <a href=${`${address}.csv${search}`} download>CSV</a></p>
    <details><summary>The figures</summary>${figures(drawing)}</details>
  </figure>`;
}

/** Figures of a page by the names of its charts; nothing where there is no such chart. `page`: its address. */
export function figuresOf(charts: ReadonlyMap<string, Drawing>, page: string, search = ''): (name: string) => VNode | '' {
  return (name) => {
    const drawing = charts.get(name);
    return drawing ? figure(drawing, `${page}/${name}`, search) : '';
  };
}

/** A wide drawing keeps its letters legible on a narrow screen and is pushed to the side instead. */
function canvas({ title, width }: Drawing, drawn: VNode): VNode {
  if (width <= NARROW) return drawn;
  return html`<div class="canvas" tabindex="0" role="region" aria-label=${`Drawing: ${title}`}>${drawn}</div>`;
}

function figures({ title, heads, rows }: Drawing): VNode {
  const cells = rows.map((row) => row.map((cell) => (typeof cell === 'number' ? cell : foreign(cell ?? ''))));
  return figureTable(`Figures: ${title}`, heads, cells);
}

/** The drawing as a file of its own, by day, with its title and what its colours mean. */
export function drawingToSvg({ title, width, height, content, legend = [] }: Drawing): string {
  const foot = legend.length === 0 ? 0 : FOOT;
  const [wide, high] = [width + 2 * EDGE, height + HEAD + foot + EDGE];
  let at = EDGE;
  const swatches = legend.map(({ look, name }) => {
    const x = at;
    at += name.length * 6.6 + 34;
    return html`<g><rect x=${x} y=${HEAD + height + 10} width="12" height="12" fill=${COLOURS[look]} />${label(x + 17, HEAD + height + 20, name)}</g>`;
  });
  const file = html`<svg xmlns="http://www.w3.org/2000/svg" viewBox=${`0 0 ${wide} ${high}`} width=${wide} height=${high} font-family=${FONT} font-size="12">
    <rect width=${wide} height=${high} fill="#ffffff" />
    <text x=${EDGE} y="23" font-size="15" font-weight="600" fill=${COLOURS.ink} unicode-bidi="isolate">${title}</text>
    <g transform=${`translate(${EDGE} ${HEAD})`}>${content}</g>
    ${swatches}
  </svg>`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n${renderToString(file)}\n`;
}
