import type { VNode } from 'preact';
import { html } from '../html.ts';

/** Those that tell the text's story are shown at first. The name of a layer is the end of its box's id, which the style sheet asks for: no script is needed. */
const LAYERS = [
  ['said', 'what was said', 'said', true],
  ['events', 'events', 'event', true],
  ['doubts', 'doubts', 'doubt', true],
  ['people', 'persons', 'person', true],
  ['parties', 'states and bodies', 'party', false],
  ['times', 'times and places', 'time', false],
] as const;

/** Boxes that hide and show what is marked in a text; they explain the marks as well. */
export function layerSwitches(): VNode | VNode[] {
  return html`<fieldset class="layers">
    <legend>Marked in the text</legend>
    ${LAYERS.map(
      ([id, name, look, isShown]) =>
        html`<label><input type="checkbox" id=${`layer-${id}`} checked=${isShown} autocomplete="off" /> <mark class=${`${look} sample`}>${name}</mark></label>`,
    )}
  </fieldset>
  <p class="keys quiet" hidden><kbd>j</kbd> next record, <kbd>k</kbd> the one before, <kbd>d</kbd> next doubt, <kbd>m</kbd> next name, <kbd>←</kbd> <kbd>→</kbd> from one to the next and <kbd>Enter</kbd> its record; <kbd>a</kbd> accept, <kbd>r</kbd> reject, <kbd>c</kbd> correct, <kbd>u</kbd> undo</p>
  <p class="judged-told" role="status"></p>`;
}
