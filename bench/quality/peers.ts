/** What a figure is held against: where it should be, and where another program is. */
export interface Peer {
  readonly set: string;
  readonly measure: string;
  readonly target: number | null;
  readonly value: number | null;
  readonly name: string;
}

/** bench/peers.tsv: set, measure, target, peer, name; the first line names the columns. */
export function readPeers(tsv: string): Peer[] {
  return tsv
    .split('\n')
    .slice(1)
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [set = '', measure = '', target = '', value = '', name = ''] = line.split('\t');
      return { set, measure, target: toNumber(target), value: toNumber(value), name };
    });
}

function toNumber(cell: string): number | null {
  return cell.trim() === '' ? null : Number(cell);
}
