// A chart kept as PNG; a part of the time chosen by drawing over the columns.

const MARGIN = 20;

for (const button of document.querySelectorAll('button.png')) {
  button.hidden = false;
  button.addEventListener('click', () => keep(button.dataset.svg));
}

/** Sharp on screens with two dots a pixel. */
const DOTS = 2;

async function keep(address) {
  const image = new Image();
  image.src = address;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth * DOTS;
  canvas.height = image.naturalHeight * DOTS;
  canvas.getContext('2d').drawImage(image, 0, 0, canvas.width, canvas.height);
  canvas.toBlob((blob) => {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(blob);
    link.download = new URL(address, location.href).pathname
      .split('/')
      .at(-1)
      .replace(/\.svg$/, '.png');
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  }, 'image/png');
}

// Where a drawing is wider than its place, what happened last is in view.
for (const canvas of document.querySelectorAll('.canvas')) {
  const marks = [...canvas.querySelectorAll('rect, circle')];
  const last = Math.max(...marks.map((mark) => mark.getBoundingClientRect().right));
  canvas.scrollLeft = last - canvas.getBoundingClientRect().right + MARGIN;
}

const NEAR = 6;

for (const drawing of document.querySelectorAll('svg[data-first]')) letChoose(drawing);

function letChoose(drawing) {
  const { first, last } = drawing.dataset;
  const [left, right] = [Number(drawing.dataset.left), Number(drawing.dataset.right)];
  const months = numberOf(last) - numberOf(first) + 1;
  if (months < 2) return;
  const hint = document.querySelector('.hint');
  if (hint) hint.hidden = false;
  drawing.classList.add('choosable');
  let [from, frame] = [null, null];

  const place = (event) => {
    const matrix = drawing.getScreenCTM();
    return Math.min(right, Math.max(left, (event.clientX - matrix.e) / matrix.a));
  };
  const monthAt = (x) => numberOf(first) + Math.min(months - 1, Math.floor(((x - left) / (right - left)) * months));
  const stop = () => {
    frame?.remove();
    [from, frame] = [null, null];
  };

  drawing.addEventListener('pointerdown', (event) => {
    if (event.button !== 0 || event.pointerType === 'touch') return;
    event.preventDefault();
    from = place(event);
    drawing.setPointerCapture(event.pointerId);
    frame = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
    frame.setAttribute('class', 'chosen');
    frame.setAttribute('height', '100%');
    drawing.append(frame);
  });
  drawing.addEventListener('pointermove', (event) => {
    if (from === null) return;
    const to = place(event);
    frame.setAttribute('x', `${Math.min(from, to)}`);
    frame.setAttribute('width', `${Math.abs(to - from)}`);
  });
  drawing.addEventListener('pointerup', (event) => {
    if (from === null) return;
    const ends = [from, place(event)].sort((a, b) => a - b);
    stop();
    if (ends[1] - ends[0] < NEAR) return;
    const address = new URL(location.href);
    address.searchParams.set('since', monthOf(monthAt(ends[0])));
    address.searchParams.set('until', monthOf(monthAt(ends[1] - 1)));
    address.hash = 'timeline';
    location.assign(address);
  });
  drawing.addEventListener('pointercancel', stop);
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') stop();
  });
}

function numberOf(month) {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1;
}

function monthOf(number) {
  return `${Math.floor(number / 12)}-${String((number % 12) + 1).padStart(2, '0')}`;
}
