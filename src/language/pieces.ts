import { readFileSync } from 'node:fs';

/** WordPiece over BERT's uncased vocabulary, word by word (Devlin et al. 2019): lower case, no accents, longest match first. */
export class Pieces {
  static readonly CLS = 101;
  static readonly SEP = 102;
  static readonly UNKNOWN = 100;
  /** Pieces of one word beyond this are dropped: a word is represented by its first. */
  static readonly MOST = 8;
  readonly #ids: ReadonlyMap<string, number>;
  readonly #seen = new Map<string, readonly number[]>();

  constructor(vocabulary: readonly string[]) {
    this.#ids = new Map(vocabulary.map((piece, id) => [piece, id]));
  }

  /** `file`: one piece a line, its line number (from 0) its id. */
  static fromFile(file: string | URL): Pieces {
    return new Pieces(readFileSync(file, 'utf8').trimEnd().split('\n'));
  }

  /** Whether the word, in lower case, is one piece: a usual word of English. */
  has(word: string): boolean {
    return this.#ids.has(word);
  }

  of(word: string): readonly number[] {
    const known = this.#seen.get(word);
    if (known) return known;
    const pieces = this.#cut(word);
    if (this.#seen.size > 50_000) this.#seen.clear();
    this.#seen.set(word, pieces);
    return pieces;
  }

  #cut(word: string): readonly number[] {
    const plain = word
      .slice(0, 200)
      .toLowerCase()
      .normalize('NFD')
      .replace(/[\p{Mn}\p{Cf}]/gu, '');
    const ids: number[] = [];
    for (const [part] of plain.matchAll(/[\p{L}\p{N}\p{M}]+|[^\s\p{L}\p{N}\p{M}]/gu)) {
      this.#cutPart(part, ids);
      if (ids.length >= Pieces.MOST) break;
    }
    return ids.length === 0 ? [Pieces.UNKNOWN] : ids.slice(0, Pieces.MOST);
  }

  #cutPart(part: string, ids: number[]): void {
    const before = ids.length;
    for (let start = 0; start < part.length; ) {
      let end = part.length;
      let id: number | undefined;
      while (end > start) {
        id = this.#ids.get((start > 0 ? '##' : '') + part.slice(start, end));
        if (id !== undefined) break;
        end--;
      }
      if (id === undefined) {
        ids.length = before;
        ids.push(Pieces.UNKNOWN);
        return;
      }
      ids.push(id);
      start = end;
    }
  }
}
