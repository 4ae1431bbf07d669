import { basename } from 'node:path';
import { Command, Option } from 'commander';
import { describeProblem } from '../domain/index.ts';
import { type Comparison, comparisonToHtml, comparisonToJson, comparisonToMarkdown, comparisonToText } from '../export/index.ts';
import { type Format, FORMATS as INPUTS } from '../ingest/index.ts';
import { alignAccounts, type FullReading, heldAccounts } from '../record/index.ts';
import { meetingOf, RecordFault, readingOf } from '../store/index.ts';
import { MeaningReader, ReadingPool } from '../work/index.ts';
import { articleJobs } from './articles.ts';
import { recordOption, withRecord } from './open-record.ts';
import { takeDate } from './options.ts';
import { SOME_FAILED } from './run-tasks.ts';
import { writeOut } from './write-out.ts';

const WRITERS = { text: comparisonToText, json: comparisonToJson, markdown: comparisonToMarkdown, html: comparisonToHtml } as const;

const EXAMPLES = `
Examples:
  chancery compare their-readout.txt our-readout.txt
  chancery compare both.jsonl --format markdown
  chancery compare ours.txt theirs.txt --format html > compared.html
  chancery compare m0123456789ab --record talks.db      a meeting, as \`chancery meetings\` names it
`;

interface Options {
  readonly record: string;
  readonly format: keyof typeof WRITERS;
  readonly input?: Format;
  readonly date?: string;
}

export function compareCommand(): Command {
  return new Command('compare')
    .description('Two accounts of one meeting side by side: what both say, and what one alone.')
    .argument('<accounts...>', 'two files, one with two articles, or the id of a meeting of the record')
    .addOption(recordOption())
    .addOption(new Option('-f, --format <format>', 'what to write').choices(Object.keys(WRITERS)).default('text'))
    .addOption(new Option('-i, --input <format>', 'what the inputs are; without it, told by name and content').choices(INPUTS))
    .option('-d, --date <YYYY-MM-DD>', 'publication date where the input has none', takeDate)
    .addHelpText('after', EXAMPLES)
    .action(run);
}

async function run(inputs: string[], options: Options): Promise<void> {
  const [only = ''] = inputs;
  const isMeeting = inputs.length === 1 && /^m[0-9a-f]{12}$/.test(only);
  const pool = new ReadingPool(1);
  try {
    const accounts = isMeeting ? await accountsOf(only, options.record) : await readAccounts(inputs, options, pool);
    if (process.exitCode !== SOME_FAILED) await writeOut(WRITERS[options.format](await compare(accounts, new MeaningReader(pool))));
  } finally {
    await pool.close();
  }
}

/** An account with what people call it: its id where it was given one, else its title or file. */
interface Named {
  readonly name: string;
  readonly reading: FullReading;
}

async function compare(accounts: readonly Named[], reader: MeaningReader): Promise<Comparison> {
  const [a, b] = accounts;
  if (!a || !b || accounts.length > 2)
    throw new RecordFault(`compare takes two accounts; here ${accounts.length === 1 ? 'is 1' : `are ${accounts.length}`}`);
  const meant = async ({ reading }: Named) => ({ reading, meanings: await reader.meaningsOf(reading.document) });
  const called = ({ name, reading: { document } }: Named) => ({ id: document.id, name, text: document.text });
  return { a: called(a), b: called(b), points: alignAccounts(await meant(a), await meant(b)) };
}

async function readAccounts(inputs: readonly string[], options: Options, pool: ReadingPool): Promise<Named[]> {
  const readings: Named[] = [];
  for await (const job of articleJobs(inputs, options, (article) => ({
    kind: 'read',
    article,
    format: 'json',
    width: 100,
    colour: false,
  }))) {
    if ('problem' in job) {
      process.stderr.write(`chancery: ${describeProblem(job.problem)}\n`);
      process.exitCode = SOME_FAILED;
    } else readings.push(toNamed(JSON.parse((await pool.run(job.task)).output) as FullReading, basename(job.where)));
  }
  return readings;
}

/** One account of each side of what was held, the first two. */
async function accountsOf(id: string, path: string): Promise<Named[]> {
  const readings: Named[] = [];
  await withRecord(path, async (record) => {
    const meeting = await meetingOf(record.db, id);
    if (!meeting) throw new RecordFault(`${path}: no meeting ${id}`);
    const bySide = Map.groupBy(heldAccounts(meeting.accounts), ({ side, document }) => side ?? document);
    for (const [first] of [...bySide.values()].slice(0, 2))
      if (first) readings.push(toNamed(await readingOf(record, first.reading), first.document));
  });
  return readings;
}

function toNamed(reading: FullReading, otherwise: string): Named {
  const { id, title } = reading.document;
  return { name: id.startsWith('sha256:') ? (title ?? otherwise) : id, reading };
}
