// Shows how far the reading is, until it is over.

const EVERY = 700;

async function look() {
  const answer = await fetch(location.href).catch(() => null);
  if (!answer?.ok) return setTimeout(look, 5 * EVERY);
  const now = new DOMParser().parseFromString(await answer.text(), 'text/html').querySelector('#progress');
  const shown = document.querySelector('#progress');
  if (now.innerHTML !== shown.innerHTML) {
    // The line that is read out stays in its place, so that it is read out when it changes.
    const [line, ...rest] = now.children;
    shown.firstElementChild.textContent = line.textContent;
    shown.replaceChildren(shown.firstElementChild, ...rest);
  }
  if (now.dataset.over === 'no') setTimeout(look, EVERY);
}

setTimeout(look, EVERY);
