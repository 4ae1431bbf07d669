/** Says on standard error how far long work has come: on a terminal in one line that changes, elsewhere now and then. */
export class Progress {
  readonly #terminal = process.stderr.isTTY;
  readonly #began = Date.now();
  readonly #quiet: boolean;
  #said = Date.now();
  #shown = false;
  #articles = 0;
  #words = 0;

  constructor(quiet: boolean) {
    this.#quiet = quiet;
  }

  add(words: number): void {
    this.#articles++;
    this.#words += words;
    const wait = this.#terminal ? 500 : 15_000;
    if (this.#quiet || Date.now() - this.#said < wait) return;
    this.#said = Date.now();
    this.#shown = true;
    process.stderr.write(this.#terminal ? `\r\x1b[K${this.#line()}` : `${this.#line()}\n`);
  }

  /** Makes room for another message on standard error. */
  clear(): void {
    if (this.#terminal && this.#shown) process.stderr.write('\r\x1b[K');
  }

  finish(failed: number): void {
    this.clear();
    if (!this.#quiet && (this.#shown || failed > 0)) {
      process.stderr.write(`${this.#line()}${failed > 0 ? `, ${failed} failed` : ''}\n`);
    }
  }

  #line(): string {
    const rate = this.#words / Math.max((Date.now() - this.#began) / 1000, 0.001);
    const number = (n: number) => Math.round(n).toLocaleString('en');
    return `${number(this.#articles)} read, ${number(this.#words)} words, ${number(rate)} words/s`;
  }
}
