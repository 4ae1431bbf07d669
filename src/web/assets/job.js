// Shows how far the reading is, until it is over.

import { fetchPage } from './page.js';

const EVERY = 700;

async function look() {
  const page = await fetchPage(location.href).catch(() => null);
  if (page === null) return setTimeout(look, 5 * EVERY);
  const now = page.querySelector('#progress');
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
