// What a mark belongs to lights up beside the text, and the other way round; j and k go from record to record, d to the next doubt.

import { onKey } from './judging.js';
import { closeMention, openMention } from './mention.js';
import { rove } from './rove.js';

document.querySelector('.keys')?.removeAttribute('hidden');

const findNotes = () => [...document.querySelectorAll('.note[id]')];

const marksOf = new Map();
for (const mark of document.querySelectorAll('mark[data-records]'))
  for (const id of mark.dataset.records.split(' ')) marksOf.set(id, [...(marksOf.get(id) ?? []), mark]);

rove([...document.querySelectorAll('.text :is(.ref a, a.mention[id])')]);

function recordsAt(target) {
  const mark = target.closest?.('mark[data-records]');
  if (mark) return mark.dataset.records.split(' ');
  const note = target.closest?.('.note[id]');
  return note ? [note.id] : [];
}

function light(records) {
  for (const one of document.querySelectorAll('.lit')) one.classList.remove('lit');
  for (const id of records) for (const one of [document.getElementById(id), ...(marksOf.get(id) ?? [])]) one?.classList.add('lit');
}

document.addEventListener('focusin', ({ target }) => light(recordsAt(target)));
document.addEventListener('pointerover', ({ target }) => {
  const pointed = recordsAt(target);
  // The page may scroll away under the pointer; what has the focus stays lit then.
  light(pointed.length > 0 ? pointed : recordsAt(document.activeElement));
});

let at = -1;

function go(to) {
  const note = findNotes()[to];
  if (!note) return;
  at = to;
  (note.querySelector('a.number') ?? note).focus({ preventScroll: true });
  note.scrollIntoView({ block: 'center' });
}

/** Where the reader is: at the record that has the focus, else where the keys led last. */
function here() {
  const focused = findNotes().findIndex((note) => note.contains(document.activeElement));
  return focused === -1 ? at : focused;
}

/** The next name in the text after what has the focus. */
function goToMention() {
  const from = document.activeElement;
  const next = [...document.querySelectorAll('a.mention[id]')].find(
    (mention) => from === document.body || from.compareDocumentPosition(mention) & Node.DOCUMENT_POSITION_FOLLOWING,
  );
  next?.focus({ preventScroll: true });
  next?.scrollIntoView({ block: 'center' });
}

document.addEventListener('click', (event) => {
  const mention = event.target.closest?.('a[data-mention]');
  if (!mention || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  openMention(mention).catch(() => location.assign(mention.href));
});

onKey((key) => {
  if (key === 'j') go(here() + 1);
  if (key === 'k') go(here() - 1);
  if (key === 'd') go(findNotes().findIndex((note, index) => index > here() && note.classList.contains('unclear')));
  if (key === 'm') goToMention();
  if (key === 'Escape') closeMention();
});
