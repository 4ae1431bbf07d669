// A form whose answer is asked for as it is filled in: what it finds comes into the page, and the address follows.

import { fetchPage, Refused } from './page.js';

/** Milliseconds without a key. */
const REST = 250;

for (const form of document.querySelectorAll('form[data-live]')) {
  let [waiting, under] = [0, null];
  form.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(ask, REST);
  });

  async function ask() {
    if (!form.checkValidity()) return;
    under?.abort();
    under = new AbortController();
    const asked = new URLSearchParams([...new FormData(form)].filter(([, value]) => value !== ''));
    const address = `${location.pathname}?${asked}`;
    try {
      const page = await fetchPage(address, { signal: under.signal });
      const id = form.dataset.live;
      document.getElementById(id).replaceWith(document.adoptNode(page.getElementById(id)));
      history.replaceState(null, '', address);
    } catch (error) {
      // What is half typed may make no sense yet.
      if (error.name !== 'AbortError' && !(error instanceof Refused)) throw error;
    }
  }
}
