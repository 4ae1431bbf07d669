import type { VNode } from 'preact';
import { html } from '../html.ts';
import { postForm } from './visit.ts';

/** Endings of files that are read. */
const KINDS = '.txt,.md,.html,.htm,.xhtml,.pdf,.jsonl,.ndjson,.csv,.ninjs,.newsml,.mbox,.warc,.zip,.tar,.tgz,.gz';

/** Sent as a form where there is no script; what is filled in is read, the rest is left alone. */
export function addForm(): VNode {
  return postForm(
    '/add',
    { class: 'add', enctype: 'multipart/form-data' },
    html`<p class="trouble" role="alert" hidden></p>
    <fieldset>
      <legend>A text</legend>
      <label class="wide">Its words <textarea name="text" rows="9" spellcheck="false" dir="auto"></textarea></label>
      <div class="row">
        ${field('title', 'Title', 'text', 'grow')} ${field('publisher', 'Published by')} ${field('date', 'On', 'date')}
      </div>
      ${field('url', 'Found at', 'text', 'wide', 'https://…')}
    </fieldset>
    <fieldset class="drop">
      <legend>Files</legend>
      <label class="wide">Texts, pages, PDF, JSON Lines, CSV, or archives of them <input name="files" type="file" multiple accept=${KINDS} /></label>
      <p class="quiet drop-hint" hidden>Files can be dropped anywhere on this page.</p>
      <ul class="plain chosen" aria-live="polite"></ul>
    </fieldset>
    <fieldset>
      <legend>An address</legend>
      ${field('address', 'A page of the open internet, which is fetched once', 'text', 'wide', 'https://…')}
    </fieldset>
    <p><button>Add</button></p>`,
  );
}

function field(name: string, label: string, type = 'text', kind = '', hint = ''): VNode {
  return html`<label class=${kind}>${label} <input name=${name} type=${type} placeholder=${hint} dir=${type === 'text' ? 'auto' : undefined} maxlength=${type === 'text' ? 2000 : undefined} /></label>`;
}
