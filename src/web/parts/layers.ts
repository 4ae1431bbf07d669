import type { VNode } from 'preact';
import { html } from '../html.ts';

/** The name of a layer is the end of its box's id, which the style sheet asks for: no script is needed. */
const LAYERS = [
  ['people', 'persons', 'person'],
  ['parties', 'states and bodies', 'party'],
  ['said', 'what was said', 'said'],
  ['events', 'events', 'event'],
  ['times', 'times and places', 'time'],
  ['doubts', 'doubts', 'doubt'],
] as const;

/** Boxes that hide and show what is marked in a text; they explain the marks as well. */
export function layerSwitches(): VNode | VNode[] {
  return html`<fieldset class="layers">
    <legend>Marked in the text</legend>
    ${LAYERS.map(
      ([id, name, look]) =>
        html`<label><input type="checkbox" id=${`layer-${id}`} checked autocomplete="off" /> <mark class=${`${look} sample`}>${name}</mark></label>`,
    )}
  </fieldset>
  <p class="keys quiet" hidden><kbd>j</kbd> next record, <kbd>k</kbd> the one before, <kbd>d</kbd> next doubt, <kbd>m</kbd> next name and <kbd>Enter</kbd> its record; <kbd>a</kbd> accept, <kbd>r</kbd> reject, <kbd>c</kbd> correct, <kbd>u</kbd> undo</p>
  <p class="judged-told" role="status"></p>`;
}
