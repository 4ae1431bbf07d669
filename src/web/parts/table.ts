import type { VNode } from 'preact';
import { html } from '../html.ts';
import { tellNumber } from './number.ts';

type Cell = VNode | string | number;

/** A table whose rows begin with their names; numbers stand to the right, to two places. `label`: for those who hear the page. */
export function figureTable(label: string, heads: readonly string[], rows: readonly (readonly Cell[])[]): VNode {
  return html`<div class="scroll" tabindex="0" role="region" aria-label=${label}><table>
    <thead><tr>${heads.map((head, at) => html`<th scope="col" class=${rows.some((row) => isNumber(row[at])) ? 'number' : undefined}>${head}</th>`)}</tr></thead>
    <tbody>${rows.map(
      ([name, ...cells]) =>
        html`<tr><th scope="row">${name}</th>${cells.map((cell) => html`<td class=${isNumber(cell) ? 'number' : undefined}>${isNumber(cell) ? tellNumber(cell) : cell}</td>`)}</tr>`,
    )}</tbody>
  </table></div>`;
}

function isNumber(cell: Cell | undefined): cell is number {
  return typeof cell === 'number';
}
