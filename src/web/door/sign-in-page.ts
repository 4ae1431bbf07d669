import { html } from '../html.ts';
import type { Page } from '../page.ts';
import { hiddenFields } from '../parts/hidden-fields.ts';

/** `trouble`: why the token that was shown was not taken. */
export function signInPage(back: string, trouble: string | null): Page {
  return {
    title: 'Sign in',
    body: html`<h1>Sign in</h1>
      <p class="lead">This record is open to those who have a token.</p>
      ${trouble === null ? '' : html`<p class="trouble" role="alert" id="trouble">${trouble}</p>`}
      <form class="sign-in" method="post" action="/sign-in">
        ${hiddenFields({ back })}
        <label for="token">Token</label>
        <input
          id="token"
          name="token"
          type="password"
          autocomplete="current-password"
          spellcheck=${false}
          placeholder="chy_…"
          required
          aria-invalid=${trouble === null ? undefined : 'true'}
          aria-describedby=${trouble === null ? undefined : 'trouble'}
        />
        <button>Sign in</button>
      </form>
      <p class="quiet">You stay signed in for twelve hours. Who keeps this record gives tokens with <code>chancery user add</code>.</p>`,
  };
}
