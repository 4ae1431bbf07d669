import type { VNode } from 'preact';
import type { FullReading } from '../../record/index.ts';
import { unitsToCodePoints } from '../../text/code-points.ts';
import { findParagraphs } from '../../text/paragraphs.ts';
import { html } from '../html.ts';
import { type MentionMark, marksOf } from './document-marks.ts';
import { markText, type Reference } from './marked-text.ts';
import { Notes } from './notes.ts';

interface Note {
  readonly at: number;
  readonly show: () => VNode;
}

/**
 * Each paragraph with what was read in it beside it. `actors`: their numbers in the record, by their ids in the reading; `verdict`: what
 * stands beside a record of what people say of it; `mention`: the same of an actor in the text.
 */
export function annotatedText(
  reading: FullReading,
  actors: ReadonlyMap<string, string>,
  verdict: (id: string) => VNode,
  mention: MentionMark,
): VNode {
  const { text } = reading.document;
  const characters = Array.from(text);
  const toPoint = unitsToCodePoints(text);
  const marks = marksOf(reading, mention);
  const notes = notesOf(reading, actors, verdict);
  const refs = referencesOf(reading);
  return html`<div class="annotated">
    ${findParagraphs(text).map((span) => {
      const [start, end] = [toPoint(span.start), toPoint(span.end)];
      const here = notes.filter(({ at }) => at >= start && at < end);
      return html`<div class="paragraph">
        <p class="text" dir="auto">${markText(characters, [start, end], marks, refs)}</p>
        ${here.length === 0 ? '' : html`<ul class="notes">${here.map(({ show }) => show())}</ul>`}
      </div>`;
    })}
  </div>`;
}

/** In order of the text. */
function notesOf(reading: FullReading, actors: ReadonlyMap<string, string>, verdict: (id: string) => VNode): Note[] {
  const notes = new Notes(reading, actors, verdict);
  return [
    ...reading.statements.map((statement) => ({ at: startOf(statement.content), show: () => notes.statement(statement) })),
    ...reading.events.map((event) => ({ at: event.trigger[0]?.[0] ?? event.span[0], show: () => notes.event(event) })),
    ...reading.commitments.map((commitment) => ({ at: startOf(commitment.content), show: () => notes.commitment(commitment) })),
    ...reading.doubts.map((doubt, number) => ({ at: doubt.span[0], show: () => notes.doubt(doubt, number + 1) })),
  ].toSorted((a, b) => a.at - b.at);
}

function referencesOf({ statements, events, commitments }: FullReading): Reference[] {
  return [
    ...statements.map(({ id, content }) => ({ at: startOf(content), id, label: id })),
    ...commitments.map(({ id, content }) => ({ at: startOf(content), id, label: id })),
    ...events.map(({ id, trigger, span }) => ({ at: trigger[0]?.[0] ?? span[0], id, label: id })),
  ];
}

function startOf(content: readonly (readonly [number, number])[]): number {
  return content[0]?.[0] ?? 0;
}
