// The words of a record by selecting them in the passage.

const passage = document.getElementById('passage');
const [start, end, words] = ['span_start', 'span_end', 'words'].map((name) => document.querySelector(`#correcting [name=${name}]`));
document.querySelector('.select')?.removeAttribute('hidden');

/** Code points before a place in the passage. */
function pointsBefore(node, offset) {
  const range = document.createRange();
  range.selectNodeContents(passage);
  range.setEnd(node, offset);
  return Array.from(range.toString()).length;
}

document.addEventListener('selectionchange', () => {
  const selection = getSelection();
  if (!selection.rangeCount || selection.isCollapsed) return;
  const range = selection.getRangeAt(0);
  if (!passage.contains(range.startContainer) || !passage.contains(range.endContainer)) return;
  const text = range.toString();
  const from =
    Number(passage.dataset.start) + pointsBefore(range.startContainer, range.startOffset) + Array.from(text.match(/^\s*/)[0]).length;
  const chosen = text.trim();
  if (chosen === '') return;
  start.value = from;
  end.value = from + Array.from(chosen).length;
  words.value = chosen;
});
