// The drawn network as one that can be gone into: zoomed, moved, and each with what ties it.
import { UndirectedGraph } from 'graphology';
import Sigma from 'sigma';
import '../assets/charts.js';

/** Pixels: the height of the letters of a name, and what is left free before it. */
const LETTERS = 13;
const GAP = 4;

const place = document.getElementById('network');
const drawing = place?.querySelector('.canvas');
if (place && drawing && document.createElement('canvas').getContext('webgl2')) show(JSON.parse(place.dataset.graph));

function show({ nodes, ties }) {
  const graph = new UndirectedGraph();
  const ink = colour('--ink');
  const pale = colour('--line');
  const paper = colour('--paper');
  const font = getComputedStyle(document.body).fontFamily;
  for (const { id, name, x, y, size, href } of nodes)
    graph.addNode(id, { label: name, x, y: -y * 0.65, size, href, color: colour('--navy') });
  const most = Math.max(...ties.map(({ times }) => times));
  for (const { one, other, times, look } of ties)
    graph.addEdge(one, other, { size: 0.5 + 6 * Math.sqrt(times / most), color: colour(`--${look}`) });

  const stage = document.createElement('div');
  stage.className = 'stage';
  stage.setAttribute('role', 'img');
  stage.setAttribute('aria-label', drawing.querySelector('svg').getAttribute('aria-label'));
  drawing.replaceWith(stage);
  let near = null;
  let told = new Set();
  const sigma = new Sigma(graph, stage, {
    labelColor: { color: ink },
    labelFont: font,
    labelSize: LETTERS,
    stagePadding: 48,
    // Which names have room is found below.
    labelRenderedSizeThreshold: Number.POSITIVE_INFINITY,
    defaultDrawNodeLabel: (context, { x, y, size, label, forceLabel }, { labelSize, labelFont }) => {
      if (!label || !forceLabel) return;
      context.font = `${labelSize}px ${labelFont}`;
      context.lineWidth = 3;
      context.strokeStyle = paper;
      context.strokeText(label, x + size + GAP, y + labelSize / 3);
      context.fillStyle = ink;
      context.fillText(label, x + size + GAP, y + labelSize / 3);
    },
    defaultDrawNodeHover: () => {},
    nodeReducer: (id, node) =>
      near ? (near.has(id) ? { ...node, forceLabel: true } : { ...node, color: pale, label: '' }) : { ...node, forceLabel: told.has(id) },
    edgeReducer: (id, edge) => (near && !graph.extremities(id).includes(near.of) ? { ...edge, hidden: true } : edge),
  });
  sigma.on('afterRender', () => {
    const now = withRoom(sigma, stage);
    if (now.symmetricDifference(told).size === 0) return;
    told = now;
    sigma.refresh({ skipIndexation: true, schedule: true });
  });
  sigma.refresh();
  sigma.on('enterNode', ({ node }) => {
    near = new Set([node, ...graph.neighbors(node)]);
    near.of = node;
    stage.style.cursor = graph.getNodeAttribute(node, 'href') ? 'pointer' : 'default';
    sigma.refresh();
  });
  sigma.on('leaveNode', () => {
    near = null;
    stage.style.cursor = 'default';
    sigma.refresh();
  });
  sigma.on('clickNode', ({ node }) => {
    const href = graph.getNodeAttribute(node, 'href');
    if (href) location.assign(href);
  });
  stage.after(buttons(sigma.getCamera()));
  place.dataset.live = 'true';
}

/** Names that run into none of a node with more to do, and not out of the stage. */
function withRoom(sigma, stage) {
  const graph = sigma.getGraph();
  const pen = document.createElement('canvas').getContext('2d');
  pen.font = `${LETTERS}px ${getComputedStyle(document.body).fontFamily}`;
  const boxes = graph.mapNodes((id, { label, x, y, size }) => {
    const at = sigma.graphToViewport({ x, y });
    const drawn = sigma.scaleSize(size);
    const left = at.x + drawn + GAP;
    return { id, drawn, left, right: left + pen.measureText(label).width, top: at.y - LETTERS * 0.7, bottom: at.y + LETTERS * 0.7 };
  });
  const told = [];
  for (const box of boxes.toSorted((a, b) => b.drawn - a.drawn)) {
    const isFree = told.every(
      ({ left, right, top, bottom }) => box.right < left || right < box.left || box.bottom < top || bottom < box.top,
    );
    if (isFree && box.right <= stage.clientWidth) told.push(box);
  }
  return new Set(told.map(({ id }) => id));
}

function buttons(camera) {
  const row = document.createElement('p');
  row.className = 'zoom';
  for (const [words, act] of [
    ['Closer', () => camera.animatedZoom()],
    ['Farther', () => camera.animatedUnzoom()],
    ['As a whole', () => camera.animatedReset()],
  ]) {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = words;
    button.addEventListener('click', act);
    row.append(button);
  }
  return row;
}

function colour(name) {
  return getComputedStyle(document.documentElement).getPropertyValue(name).trim();
}
