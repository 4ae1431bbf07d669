import type { VNode } from 'preact';
import type { Agreement, Kappa } from '../../record/index.ts';
import { html } from '../html.ts';
import { figureTable } from './table.ts';

const HEADS = [
  'Records',
  'Judged by both',
  'Verdict: kappa',
  'alike',
  'There at all: kappa',
  'Type: kappa',
  'Spans: F1',
  'F1 by characters',
];

/** How far two people agree, kind by kind; "–" where no figure can be told. */
export function agreementTable(found: readonly Agreement[]): VNode {
  if (found.every(({ both }) => both === 0)) return html`<p>The two have judged no record in common.</p>`;
  const rows = found.map(({ kind, both, verdict, kept, type, spans }) => [
    `${kind}s`,
    both,
    tell(verdict.kappa),
    verdict.observed === null ? '–' : `${Math.round(verdict.observed * 100)} %`,
    tell(kept.kappa),
    tell(type.kappa),
    tell(spans.exact),
    tell(spans.characters),
  ]);
  return figureTable('Figures of agreement', HEADS, rows);
}

function tell(figure: Kappa['kappa']): string {
  return figure === null ? '–' : figure.toFixed(2);
}
