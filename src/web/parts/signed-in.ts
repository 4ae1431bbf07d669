import type { VNode } from 'preact';
import { useContext } from 'preact/hooks';
import { foreign, html } from '../html.ts';
import { forRole, postForm, Visit } from './visit.ts';

/** Who is signed in, and the way out. */
export function signedIn(): VNode {
  return html`<${SignedIn} />`;
}

function SignedIn(): VNode | string {
  const { person, isSignedIn } = useContext(Visit);
  if (!isSignedIn) return '';
  return html`<div class="signed-in">
    <span>${foreign(person.name)}</span>
    ${forRole('admin', () => html`<a href="/admin">Who comes in</a>`)}
    ${postForm('/sign-out', {}, html`<button>Sign out</button>`)}
  </div>`;
}
