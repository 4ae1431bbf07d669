import { Pieces } from '../../src/language/pieces.ts';

/** Pieces with ids from 103 on; the special ones stand where BERT has them. */
const OWN = ['talk', '##s', 'elite', 'un', '##want', '##ed', '##a', 'a', '.', ',', '-', '日', '"', '“', '”', 'co', '##operation'];
const vocabulary = [...Array.from({ length: 103 }, (_, id) => `[unused${id}]`), ...OWN];

export const smallPieces = new Pieces(vocabulary);

/** The pieces of these ids, `?` for the unknown one. */
export function piecesNamed(ids: readonly number[]): string {
  return ids.map((id) => (id === Pieces.UNKNOWN ? '?' : vocabulary[id])).join(' ');
}
