// A form whose answer is asked for as it is filled in: what it finds comes into the page, and the address follows.

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
      const answer = await fetch(address, { signal: under.signal });
      if (!answer.ok) return;
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      const id = form.dataset.live;
      document.getElementById(id).replaceWith(document.adoptNode(page.getElementById(id)));
      history.replaceState(null, '', address);
    } catch (error) {
      if (error.name !== 'AbortError') throw error;
    }
  }
}
