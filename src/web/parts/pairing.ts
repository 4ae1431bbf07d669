import type { VNode } from 'preact';
import { actorAddress } from '../addresses.ts';
import { html } from '../html.ts';
import { hiddenFields } from './hidden-fields.ts';
import { judgingForm } from './judging-form.ts';

/** Says that an actor and another are one person or two. */
export function actorPairing(actor: string): VNode {
  return judgingForm(
    { back: actorAddress(actor) },
    html`<div class="pairing">
      ${hiddenFields({ one: actor })}
      <label>Another name, or a number (a12) <input name="one" required maxlength="300" dir="auto" /></label>
      <button name="pair" value="same">The same</button>
      <button name="pair" value="different">Different</button>
    </div>`,
  );
}

/** Says that two events chosen in the table above are one happening or two. */
export function eventPairing(search: string): VNode {
  return judgingForm(
    { back: `/events${search}` },
    html`<div class="pairing" role="group" aria-label="Two events chosen in the table">
      <span>Two events chosen in the table are</span>
      <button name="pair" value="same">the same happening</button>
      <button name="pair" value="different">different</button>
    </div>`,
  );
}
