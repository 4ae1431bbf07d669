import type { VNode } from 'preact';
import { choicesOf, fieldsOf, formOf, type RecordKind, type Said } from '../../record/index.ts';
import { foreign, html } from '../html.ts';
import { hiddenFields } from './hidden-fields.ts';
import { wordsAt } from './passage.ts';
import { FIELDS, tellValue } from './told-corrections.ts';

const NAMES = 'names-here';

/** A field for each thing that a record says, filled with what is held to be right now. `known`: actors of the document. */
export function correctionFields(kind: RecordKind, said: Said, held: Said, text: string, known: readonly string[]): VNode {
  const machine = said as Readonly<Record<string, unknown>>;
  const now = held as Readonly<Record<string, unknown>>;
  return html`<div class="fields">
    ${fieldsOf(kind).map((field) =>
      field === 'span'
        ? spanField(held.span, text)
        : html`<label>${labelOf(field, formOf(kind, field) === 'names')} ${control(kind, field, now[field])}${tellMachine(field, machine[field], now[field])}</label>`,
    )}
    <label>Why <input name="note" maxlength="1000" /></label>
    <datalist id=${NAMES}>${known.map((name) => html`<option value=${name}></option>`)}</datalist>
  </div>`;
}

function labelOf(field: string, isList: boolean): VNode {
  return html`<span>${FIELDS[field] ?? field}${isList ? html` <span class="quiet">(names, with ; between)</span>` : ''}</span>`;
}

function control(kind: RecordKind, field: string, value: unknown): VNode {
  const choices = choicesOf(kind, field);
  if (choices)
    return html`<select name=${field}>${choices.map((choice) => html`<option selected=${choice === value}>${choice}</option>`)}</select>`;
  const form = formOf(kind, field);
  if (form === 'day') return html`<input type="date" name=${field} value=${value ?? ''} />`;
  if (form === 'names') return html`<input name=${field} value=${(value as readonly string[]).join('; ')} maxlength="2000" dir="auto" />`;
  return html`<input name=${field} value=${value ?? ''} maxlength="300" list=${field === 'mode' || field === 'place' ? undefined : NAMES} dir="auto" />`;
}

/** Shown where a person holds something else to be right. */
function tellMachine(field: string, machine: unknown, now: unknown): VNode | '' {
  const [one, other] = [tellValue(field, machine), tellValue(field, now)];
  return one === other ? '' : html` <span class="quiet machine">the machine: ${foreign(one)}</span>`;
}

/** By its words, which are looked for in the text; a script fills in the numbers when text is selected. */
function spanField(span: readonly [number, number], text: string): VNode {
  return html`<label class="words"><span>Words <span class="quiet">(as they stand in the text)</span></span>
      <textarea name="words" rows="3" dir="auto">${wordsAt(text, span)}</textarea></label>
    ${hiddenFields({ span_start: span[0], span_end: span[1] })}
    <p class="select quiet" hidden>Or select them in the passage above.</p>`;
}
