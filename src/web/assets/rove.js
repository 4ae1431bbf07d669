// Names and numbers in a text are one stop of the Tab key; the arrow keys go from one to the next, so that nobody has to pass them all.

const STEPS = { ArrowRight: 1, ArrowLeft: -1 };

/** `links`: in order of the text; whichever had the focus last is the one that Tab leads to. */
export function rove(links) {
  let stop = links[0];
  for (const link of links) link.tabIndex = link === stop ? 0 : -1;

  const take = (link) => {
    stop.tabIndex = -1;
    stop = link;
    stop.tabIndex = 0;
  };
  document.addEventListener('focusin', ({ target }) => {
    if (links.includes(target)) take(target);
  });
  document.addEventListener('keydown', (event) => {
    const { key, target, ctrlKey, metaKey, altKey } = event;
    if (!(key in STEPS) || target !== stop || ctrlKey || metaKey || altKey) return;
    const onwards = getComputedStyle(stop.closest('.text')).direction === 'rtl' ? -1 : 1;
    const next = links[links.indexOf(stop) + STEPS[key] * onwards];
    if (!next) return;
    event.preventDefault();
    next.focus();
  });
}
