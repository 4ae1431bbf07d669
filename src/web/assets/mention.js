// The record of a name in the text opens beside its paragraph, as those of events and statements stand there; Escape closes it.

let opened = null;

export function closeMention() {
  if (!opened) return;
  const { note, mention } = opened;
  opened = null;
  const hadFocus = note.contains(document.activeElement);
  note.remove();
  if (hadFocus) mention.focus();
}

/** What stands there comes from the record's own page. */
export async function openMention(mention) {
  const { mention: id } = mention.dataset;
  const { pathname } = new URL(mention.href);
  const answer = await fetch(pathname, { headers: { accept: 'text/html' } });
  if (!answer.ok) throw new Error(answer.statusText);
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const verdict = page.querySelector('.verdict');
  verdict.querySelector('.judge a')?.setAttribute('href', pathname);
  closeMention();
  const note = document.createElement('li');
  note.id = id;
  note.className = 'note mentioned';
  const number = document.createElement('a');
  number.className = 'number';
  number.href = `#at-${id}`;
  number.textContent = mention.textContent;
  number.dir = 'auto';
  const words = page.querySelector('.of');
  words.className = '';
  words.prepend(number, ' ');
  note.append(words, verdict);
  notesBeside(mention.closest('.paragraph')).prepend(note);
  opened = { note, mention: document.getElementById(`at-${id}`) };
  number.focus({ preventScroll: true });
  note.scrollIntoView({ block: 'nearest' });
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
