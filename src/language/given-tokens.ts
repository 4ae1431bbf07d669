import type { Problem, Span } from '../domain/index.ts';
import type { Cut } from './cut.ts';

/** One document of a CoNLL-U file: its words as given, and its lines, to be written out again with the analysis filled in. */
export interface GivenDocument {
  readonly cut: Cut;
  readonly lines: readonly string[];
}

/**
 * Documents of a CoNLL-U text with the tokens and sentences that it gives. The article's text is put together from FORM and
 * SpaceAfter; paragraphs begin at `# newpar`. A malformed line is a Problem naming `where:line`.
 */
export function readConllu(text: string, where: string): (GivenDocument | Problem)[] {
  const out: (GivenDocument | Problem)[] = [];
  let document = new Gathering(`${where}#1`);
  const finish = () => {
    if (document.tokens.length > 0) out.push(document.finish());
  };
  let number = 0;
  for (const raw of text.split('\n')) {
    number++;
    const line = raw.replace(/\r$/, '');
    const opened = /^# newdoc(?: id = (.*))?$/.exec(line);
    if (opened) {
      finish();
      document = new Gathering(opened[1] ?? `${where}#${out.length + 1}`);
    }
    const problem = document.take(line);
    if (problem) return [...out, { code: 'conllu', where: `${where}:${number}`, detail: problem }];
  }
  finish();
  return out;
}

class Gathering {
  readonly tokens: Span[] = [];
  readonly #id: string;
  readonly #lines: string[] = [];
  readonly #sentences: { from: number; to: number; paragraph: number }[] = [];
  readonly #paragraphs: Span[] = [];
  #text = '';
  #open: number | null = null;
  #newParagraph = true;
  /** Last word of the multiword token being read, and whether a space follows it. */
  #range: { last: number; space: boolean } | null = null;

  constructor(id: string) {
    this.#id = id;
  }

  /** Takes one line; answers what is wrong with it, or null. */
  take(line: string): string | null {
    this.#lines.push(line);
    if (line.startsWith('#')) {
      if (/^# (?:newpar|newdoc)/.test(line)) this.#newParagraph = true;
      return null;
    }
    if (line.trim() === '') {
      this.#closeSentence();
      return null;
    }
    const columns = line.split('\t');
    if (columns.length !== 10) return `${columns.length} columns instead of 10`;
    const [id = '', form = '', , , , , , , , misc = ''] = columns;
    if (form === '') return 'no FORM';
    const space = !/(?:^|\|)SpaceAfter=No(?:\||$)/.test(misc);
    const range = /^(\d+)-(\d+)$/.exec(id);
    if (range) this.#range = { last: Number(range[2]), space };
    else if (/^\d+$/.test(id)) {
      const place = this.tokens.length - (this.#open ?? this.tokens.length) + 1;
      if (Number(id) !== place) return `ID ${id} where ${place} should be`;
      this.#word(place, form, space);
    } else if (!/^\d+\.\d+$/.test(id)) return `ID ${JSON.stringify(id)} is no number`;
    return null;
  }

  #word(id: number, form: string, space: boolean): void {
    if (this.#open === null) this.#openSentence();
    const start = this.#text.length;
    this.#text += form;
    this.tokens.push({ start, end: this.#text.length });
    const inside = this.#range !== null && id < this.#range.last;
    const after = this.#range !== null && id === this.#range.last ? this.#range.space : space;
    if (!inside && after) this.#text += ' ';
    if (!inside) this.#range = null;
  }

  #openSentence(): void {
    if (this.#newParagraph && this.#text) this.#text = `${this.#text.trimEnd()}\n\n`;
    if (this.#newParagraph) this.#paragraphs.push({ start: this.#text.length, end: this.#text.length });
    else if (!/\s$/.test(this.#text)) this.#text += ' ';
    this.#newParagraph = false;
    this.#open = this.tokens.length;
  }

  #closeSentence(): void {
    if (this.#open === null) return;
    const paragraph = this.#paragraphs.length - 1;
    this.#sentences.push({ from: this.#open, to: this.tokens.length, paragraph });
    this.#paragraphs[paragraph] = { start: this.#paragraphs[paragraph]?.start ?? 0, end: this.tokens.at(-1)?.end ?? 0 };
    this.#open = null;
    this.#range = null;
  }

  finish(): GivenDocument {
    this.#closeSentence();
    const article = { id: this.#id, text: this.#text.trimEnd(), title: null, date: null, publisher: null, url: null, language: 'en' };
    return { cut: { article, paragraphs: this.#paragraphs, sentences: this.#sentences, tokens: this.tokens }, lines: this.#lines };
  }
}
