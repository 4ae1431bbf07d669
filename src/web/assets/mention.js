// The record of a name in the text opens beside its paragraph, as those of events and statements stand there; Escape closes it.

import { fetchRecord } from './page.js';

let opened = null;

export function closeMention() {
  if (!opened) return;
  const { note, mention } = opened;
  opened = null;
  const hadFocus = note.contains(document.activeElement);
  note.remove();
  if (hadFocus) mention?.focus();
}

/** What stands there comes from the record's own page. */
export async function openMention(mention) {
  const { mention: id } = mention.dataset;
  const { page, verdict } = await fetchRecord(new URL(mention.href).pathname);
  const paragraph = mention.closest('.paragraph');
  closeMention();
  const note = document.createElement('li');
  note.id = id;
  note.className = 'note mentioned';
  const number = document.createElement('a');
  number.className = 'number';
  number.href = `#at-${id}`;
  number.textContent = page.querySelector('#passage mark').textContent;
  number.dir = 'auto';
  const words = page.querySelector('.of');
  words.className = '';
  words.prepend(number, ' ');
  note.append(words, ...page.querySelectorAll('.around'), verdict);
  notesBeside(paragraph).prepend(note);
  opened = { note, mention: nameAt(document.getElementById(`at-${id}`)) };
  number.focus({ preventScroll: true });
  note.scrollIntoView({ block: 'nearest' });
}

/** A name all of whose words are those of shorter names has a place in the text, and no link of its own. */
function nameAt(place) {
  return place?.matches('a') ? place : place?.nextElementSibling?.querySelector('a');
}

function notesBeside(paragraph) {
  const there = paragraph.querySelector('.notes');
  if (there) return there;
  const notes = document.createElement('ul');
  notes.className = 'notes';
  paragraph.append(notes);
  return notes;
}

/** The text shows what was judged. */
export function showOutcome(id, verdict, words) {
  for (const mention of document.querySelectorAll(`a.mention[data-mention="${id}"]`)) {
    mention.toggleAttribute('data-verdict', verdict !== undefined);
    if (verdict !== undefined) mention.dataset.verdict = verdict;
    mention.toggleAttribute('aria-description', words !== undefined);
    if (words !== undefined) mention.setAttribute('aria-description', words);
  }
}
