import { readFileSync } from 'node:fs';
import { Command, CommanderError } from 'commander';
import { RecordFault } from '../store/index.ts';
import { TableError } from '../tables/index.ts';
import { loadCommands } from './commands.ts';

const EXAMPLES = `Examples:
  chancery read article.txt                        a reading for people
  chancery read examples --format json             one JSON object a line (JSON Lines)
  cat page.html | chancery read - --input html     standard input
  chancery read 'wires/*.jsonl' --format json > readings.jsonl
  chancery who "China's defense chief" --on 2023-04-17
  chancery add articles.jsonl --record talks.db    into a record of many articles
  chancery follow 'US Department of State' https://example.org/rss --every 10m
  chancery meetings --record talks.db              who met whom, and who tells of it
  chancery same "Vladimir Zelensky" "Volodymyr Zelenskyy"   two names of one person; it can be withdrawn
  chancery judge reject nor-1#e3 --by Ada          right or wrong, and what is right; never overwritten
  chancery reread --record talks.db                with this version's model and tables
  chancery move talks.db postgres://user@host/talks
  chancery visits --record talks.db                who travelled where, by journeys
  chancery chronology CHN RUS --from 2023-01 --to 2023-04 > china-russia.md
  chancery commitments --party CHN --party RUS     who promised what, and where it was said again
  chancery compare ours.txt theirs.txt             two accounts side by side
  chancery serve --record talks.db                 the same as web pages, with an API
  chancery mcp --record talks.db                   the same as tools of a language model
  chancery user add Ada --role judge               who may use these pages from elsewhere
  chancery analyse article.txt                     the language layer alone, as CoNLL-U
  chancery explain e1 article.txt                  why an event was coded so
  chancery codebook test                           the lexicon's own examples

Exit status: 0 all read, 2 the command was wrong, 3 some inputs failed (each is named on standard error).
`;

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string };
const program = new Command('chancery')
  .description('Reads news and official readouts into a sourced record of relations between states.')
  .version(version)
  .addHelpText('before', EXAMPLES)
  .showHelpAfterError('(see chancery --help)')
  .exitOverride();
for (const command of await loadCommands(process.argv[2])) program.addCommand(command);
for (const command of program.commands) command.copyInheritedSettings(program);
for (const command of program.commands) for (const inner of command.commands) inner.copyInheritedSettings(program);

// Who writes learns of it too; without a listener it would end the process while the model runs, which aborts it.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') process.exitCode = 2;
});

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2;
  else if (error instanceof Error && 'code' in error && error.code === 'EPIPE') {
    // A reader that stops listening (`| head`) is no failure. The input may still be open, so the end is said.
    process.exit(0);
  } else if (error instanceof TableError) {
    // A user's own actors with mistakes: all are named, and nothing is read.
    for (const problem of error.problems) process.stderr.write(`chancery: ${problem}\n`);
    process.exitCode = 2;
  } else if (error instanceof RecordFault || (error instanceof Error && 'syscall' in error)) {
    // The system refuses to write: a folder that is a file, a full disk, a record of another program.
    process.stderr.write(`chancery: ${error.message}\n`);
    process.exitCode = 2;
  } else throw error;
}
