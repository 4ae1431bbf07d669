// Judging beside a text without leaving it: a accepts the record that has the focus, r rejects, u takes back, c leads to its correction.

import { showOutcome } from './mention.js';
import { fetchRecord } from './page.js';

const form = document.getElementById('judging');
const told = document.querySelector('.judged-told');

/** Buttons are sent as they are without script; with it only what stands of the record is fetched anew. */
form?.addEventListener('submit', (event) => {
  const note = event.submitter?.closest('.note[id]');
  if (!note) return;
  event.preventDefault();
  judge(note, event.submitter).catch((error) => tell(`Not judged: ${error.message}`));
});

async function judge(note, button) {
  const said = new URLSearchParams(new FormData(form, button));
  const { pathname } = new URL(note.querySelector('.judge a').href);
  said.set('back', pathname);
  const { verdict } = await fetchRecord(pathname, form.action, { method: 'POST', body: said });
  const hadFocus = note.querySelector('.verdict').contains(document.activeElement);
  note.querySelector('.verdict').replaceWith(verdict);
  if (hadFocus) (note.querySelector('a.number') ?? note).focus();
  const words = verdict.querySelector('p strong')?.textContent.toLowerCase();
  showOutcome(note.id, verdict.dataset.verdict, words);
  tell(`${note.id}: ${words ?? 'not judged'}`);
}

function tell(words) {
  if (told) told.textContent = words;
}

const KEYS = { a: 'accept', r: 'reject', u: 'undo' };

/** Hears the keys that are pressed alone, and not to fill in a field. */
export function onKey(act) {
  document.addEventListener('keydown', ({ key, target, ctrlKey, metaKey, altKey }) => {
    if (ctrlKey || metaKey || altKey || (/^(?:INPUT|SELECT|TEXTAREA)$/.test(target.tagName) && target.type !== 'checkbox')) return;
    act(key);
  });
}

onKey((key) => {
  const note = document.activeElement?.closest('.note[id]');
  if (!note) return;
  if (key in KEYS) note.querySelector(`button[name=${KEYS[key]}]`)?.click();
  if (key === 'c') note.querySelector('.judge a')?.click();
});
