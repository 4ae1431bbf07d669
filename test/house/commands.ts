/** One call of the program as a document shows it. */
export interface Shown {
  readonly subcommand: string;
  readonly options: readonly string[];
}

const BLOCK = /^```sh\n([\s\S]*?)^```/gm;

/** The calls of `chancery` in a Markdown text's `sh` blocks; those without a subcommand (`chancery --help`) are left out. */
export function commandsIn(markdown: string): Shown[] {
  return [...markdown.matchAll(BLOCK)]
    .flatMap((block) => (block[1] ?? '').replaceAll('\\\n', ' ').split(/\n|\||&&|;/))
    .flatMap((line) => {
      const words = line
        .replace(/(?:^|\s)#.*/, '')
        .trim()
        .split(/\s+/);
      const at = words.findIndex((word) => /(?:^|\/)chancery$/.test(word));
      const subcommand = words[at + 1];
      if (at < 0 || !subcommand || !/^[a-z]/.test(subcommand) || words.slice(0, at).some((word) => !isLauncher(word))) return [];
      return [
        {
          subcommand,
          options: words
            .slice(at + 2)
            .filter((word) => word.startsWith('--'))
            .map((word) => word.replace(/=.*/, '')),
        },
      ];
    });
}

/** What may stand before the program's name on a line: a prompt, `npx`, a variable. Not `cd` or `ls`. */
function isLauncher(word: string): boolean {
  return word === '$' || word === 'npx' || word === 'time' || /^[A-Z_]+=/.test(word);
}
