import { Command } from 'commander';
import { ZodError } from 'zod';
import type { RecordVerdict } from '../../record/index.ts';
import { performJudging, type Record, RecordFault } from '../../store/index.ts';
import { byOption } from '../judge.ts';
import { changeRecord, recordOption } from '../open-record.ts';
import { SOME_FAILED } from '../run-tasks.ts';
import { addFieldOptions, type Fields, toCorrections } from './fields.ts';
import { undoCommand } from './undo.ts';

const EXAMPLES = `
Examples:
  chancery judge accept nor-1#e1 nor-1#s2
  chancery judge reject nor-1#e3 --by Ada --note "a wish, not a deed"
  chancery judge correct nor-1#e2 --type AGREE --recipient FIN --start 2024-05-03
  chancery judge correct nor-1#s1 --speaker "Espen Barth Eide (NOR)" --span 120-188
  chancery judge undo                         takes your last judgement of a record back
  chancery judge undo v12

What can be judged: events (DOCUMENT#e3), statements (#s1), commitments (#c2), and mentions of actors (#a4@0: the first of a4).
\`chancery events --format json\` and the pages of \`chancery serve\` tell their ids. What the machine read is never overwritten; a
judgement stays in the log (\`chancery judgements\`) and outlasts reading anew as long as the record says the same.
`;

const TOLD: { readonly [V in RecordVerdict]: string } = {
  accept: 'The records are right as they are.',
  reject: 'The text has no such thing.',
  correct:
    'The records are there, and some fields are wrong; what is right is said with options. A later correction takes the place of yours before.',
};

interface Options extends Fields {
  readonly record: string;
  readonly by: string;
  readonly note?: string;
}

/** `chancery judge accept`, `reject`, `correct`, `undo`. */
export function judgeRecordsCommand(): Command {
  const judge = new Command('judge')
    .description('Say of records that they are right or wrong, and what is right.')
    .addHelpText('before', EXAMPLES.trimStart());
  for (const verdict of ['accept', 'reject', 'correct'] as const) judge.addCommand(verdictCommand(verdict));
  return judge.addCommand(undoCommand());
}

function verdictCommand(verdict: RecordVerdict): Command {
  const command = new Command(verdict)
    .description(TOLD[verdict])
    .argument('<ids...>', 'DOCUMENT#e3, #s1, #c2, #a4@0')
    .addOption(recordOption())
    .addOption(byOption())
    .option('-n, --note <text>', 'why')
    .addHelpText('before', EXAMPLES.trimStart());
  if (verdict === 'correct') addFieldOptions(command);
  return command.action((ids: string[], options: Options) =>
    changeRecord(options.record, async (record) => {
      for (const about of ids) await judgeOne(record, about, verdict, options);
    }),
  );
}

/** One that cannot be judged is told, and the others are. */
async function judgeOne(record: Record, about: string, verdict: RecordVerdict, { by, note, ...fields }: Options): Promise<void> {
  try {
    const corrections = verdict === 'correct' ? toCorrections(about, fields) : null;
    const number = await performJudging(record, { act: 'record', about, verdict, corrections, note: note ?? null }, by);
    console.log(`judgement ${number}: ${about} ${verdict}ed`);
  } catch (error) {
    if (!(error instanceof RecordFault || error instanceof ZodError)) throw error;
    const said =
      error instanceof ZodError
        ? `${about}: ${error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ')}`
        : error.message;
    process.stderr.write(`chancery: ${said}\n`);
    process.exitCode = SOME_FAILED;
  }
}
