import type { Analysis, Name } from '../../../domain/index.ts';
import type { Entity, Member } from './entity.ts';
import type { Phrase } from './phrases.ts';

/** Names used so far, by their words. */
export class EarlierNames {
  readonly #analysis: Analysis;
  readonly #byWords = new Map<string, Entity>();
  readonly #byPart = new Map<string, Entity>();
  readonly #byInitials = new Map<string, Entity>();

  constructor(analysis: Analysis) {
    this.#analysis = analysis;
  }

  /**
   * The entity that a name was used for before: the same words, of a person the family or given name, or initials and what they
   * stand for.
   *
   * Reads: "[Bo Ek] spoke. [Ek] left." → Ek = Bo Ek; "The [Long River Council] met. The [LRC] voted." → LRC = Long River Council
   * Leaves: "[Bo Ek] met [Ann Lee]."
   */
  find(member: Member, name: Name | null): Entity | null {
    const words = this.#words(member.phrase, name);
    if (words.length === 0) return null;
    const found = [this.#byWords.get(words.join(' ')), name?.type === 'PERSON' ? this.#partly(words) : undefined, this.#initialled(words)];
    return found.find((entity) => entity?.admits(member)) ?? null;
  }

  add(member: Member, name: Name | null, entity: Entity): void {
    const words = this.#words(member.phrase, name);
    if (words.length === 0) return;
    this.#byWords.set(words.join(' '), entity);
    if (name?.type === 'PERSON') for (const word of words) if (words.length > 1) this.#byPart.set(word, entity);
    if (words.length > 1) this.#byInitials.set(initials(words), entity);
  }

  #partly(words: readonly string[]): Entity | undefined {
    const last = words.at(-1) as string;
    if (words.length === 1) return this.#byPart.get(last);
    const single = this.#byWords.get(last) ?? this.#byWords.get(words[0] as string);
    return single;
  }

  #initialled(words: readonly string[]): Entity | undefined {
    if (words.length > 2) return this.#byWords.get(initials(words));
    const [word] = words;
    return words.length === 1 && word && word.length >= 2 && word.length <= 6 ? this.#byInitials.get(word) : undefined;
  }

  /**
   * The words of the name itself up to a comma or bracket, lower case, without full stops: those the model marks, else the head with
   * what is joined to it by capitals.
   */
  #words({ head, from, to }: Phrase, name: Name | null): string[] {
    const { tokens } = this.#analysis;
    const inside = name ? [Math.max(name.from, from), Math.min(name.to, to)] : properRun(this.#analysis, head, from, to);
    const words: string[] = [];
    for (let i = inside[0] as number; i < (inside[1] as number); i++) {
      const text = tokens[i]?.text ?? '';
      if (/^[,([]$/.test(text) && words.length > 0) break;
      const word = text.toLowerCase().replaceAll('.', '');
      if (/\p{L}|\p{N}/u.test(word) && !/^(?:the|'s|’s)$/.test(word)) words.push(word);
    }
    return words;
  }
}

function properRun({ tokens }: Analysis, head: number, least: number, most: number): [number, number] {
  if (tokens[head]?.upos !== 'PROPN') return [head, head];
  let from = head;
  let to = head + 1;
  while (from > least && tokens[from - 1]?.upos === 'PROPN') from--;
  while (to < most && tokens[to]?.upos === 'PROPN') to++;
  return [from, to];
}

function initials(words: readonly string[]): string {
  return words
    .filter((word) => !/^(?:of|for|and|the|on|in|to)$/.test(word))
    .map((word) => word[0])
    .join('');
}
