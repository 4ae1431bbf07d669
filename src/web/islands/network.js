// The drawn network as one that can be gone into: zoomed, moved, and each with what ties it.
import { UndirectedGraph } from 'graphology';
import Sigma from 'sigma';
import '../assets/charts.js';

const place = document.getElementById('network');
const drawing = place?.querySelector('.canvas');
if (place && drawing && document.createElement('canvas').getContext('webgl2')) show(JSON.parse(place.dataset.graph));

function show({ nodes, ties }) {
  const graph = new UndirectedGraph();
  const ink = colour('--ink');
  const pale = colour('--line');
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
  const sigma = new Sigma(graph, stage, {
    labelColor: { color: ink },
    labelFont: font,
    labelSize: 13,
    stagePadding: 48,
    labelRenderedSizeThreshold: 4,
    labelDensity: 1.5,
    defaultDrawNodeHover: () => {},
    nodeReducer: (id, node) => (near && !near.has(id) ? { ...node, color: pale, label: '' } : near ? { ...node, forceLabel: true } : node),
    edgeReducer: (id, edge) => (near && !graph.extremities(id).includes(near.of) ? { ...edge, hidden: true } : edge),
  });
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
