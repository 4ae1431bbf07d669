// Files can be dropped anywhere on the page; what cannot be taken is said in place, and nothing that was typed is lost.

const form = document.querySelector('form.add');
const input = form.elements.files;
const zone = form.querySelector('.drop');
const chosen = form.querySelector('.chosen');
const trouble = form.querySelector('.trouble');
form.querySelector('.drop-hint').hidden = false;

const isOfFiles = (event) => [...(event.dataTransfer?.types ?? [])].includes('Files');

function show() {
  chosen.replaceChildren(
    ...[...input.files].map(({ name, size }) => {
      const item = document.createElement('li');
      const words = document.createElement('bdi');
      words.textContent = name;
      item.append(words, ` · ${Math.max(1, Math.round(size / 1000)).toLocaleString('en')} kB`);
      return item;
    }),
  );
}
input.addEventListener('change', show);

for (const kind of ['dragenter', 'dragover'])
  document.addEventListener(kind, (event) => {
    if (!isOfFiles(event)) return;
    event.preventDefault();
    zone.classList.add('over');
  });
document.addEventListener('dragleave', ({ relatedTarget }) => {
  if (relatedTarget === null) zone.classList.remove('over');
});
document.addEventListener('drop', (event) => {
  if (!isOfFiles(event)) return;
  event.preventDefault();
  zone.classList.remove('over');
  const all = new DataTransfer();
  for (const file of [...input.files, ...event.dataTransfer.files]) all.items.add(file);
  input.files = all.files;
  show();
  form.querySelector('button').focus();
});

function tell(problem) {
  trouble.textContent = problem;
  trouble.hidden = false;
  trouble.scrollIntoView({ block: 'nearest' });
}

form.addEventListener('submit', async (event) => {
  event.preventDefault();
  const button = form.querySelector('button');
  trouble.hidden = true;
  button.disabled = true;
  try {
    const { search } = new URL(form.action);
    const answer = await fetch(`/api/v1/documents${search}`, { method: 'POST', body: new FormData(form) });
    const told = await answer.json();
    if (answer.ok) location.assign(`/add/${told.job}`);
    else tell(told.detail);
  } catch {
    tell('The server does not answer, or what was handed in is too large for it.');
  }
  button.disabled = false;
});
