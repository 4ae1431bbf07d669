import { nameOfCode } from '../tables/index.ts';
import { type DyadSum, QUADS } from './dyad-counts.ts';

const ATTRIBUTES = [...QUADS, 'intensity'] as const;

/**
 * The states and organisations of a record as a network in GEXF 1.3: a directed edge a dyad and year, weighted by its events. Sums
 * come sorted by source and target; memory grows with the number of states, not of events.
 */
export async function* gexfOf(dyads: AsyncIterable<DyadSum>): AsyncGenerator<string> {
  yield `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" version="1.3">
<meta><creator>Chancery</creator><description>Events between states, a directed edge a dyad and year</description></meta>
<graph defaultedgetype="directed" mode="dynamic" timeformat="date">
<attributes class="edge" mode="static">
<attribute id="year" title="year" type="integer"/>
${ATTRIBUTES.map((name) => `<attribute id="${name}" title="${name}" type="${name === 'intensity' ? 'double' : 'integer'}"/>`).join('\n')}
</attributes>
`;
  const nodes = new Set<string>();
  const edges: string[] = [];
  for await (const dyad of dyads) {
    nodes.add(dyad.source).add(dyad.target);
    edges.push(edge(dyad, edges.length));
  }
  yield '<nodes>\n';
  yield [...nodes]
    .toSorted()
    .map((code) => `<node id="${escapeXml(code)}" label="${escapeXml(nameOfCode(code) ?? code)}"/>\n`)
    .join('');
  yield '</nodes>\n<edges>\n';
  for (let at = 0; at < edges.length; at += 500) yield edges.slice(at, at + 500).join('');
  yield '</edges>\n</graph>\n</gexf>\n';
}

function edge({ source, target, period, events, counts, intensity, firstDay, lastDay }: DyadSum, number: number): string {
  const values = [['year', Number(period)], ...QUADS.map((quad) => [quad, counts.get(quad) ?? 0] as const), ['intensity', intensity]];
  return `<edge id="${number}" source="${escapeXml(source)}" target="${escapeXml(target)}" weight="${events}" start="${firstDay}" end="${lastDay}"><attvalues>${values
    .map(([name, value]) => `<attvalue for="${name}" value="${value}"/>`)
    .join('')}</attvalues></edge>\n`;
}

function escapeXml(text: string): string {
  return text.replace(/[<>&"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
