import { Command } from 'commander';
import { findJudgements, type JudgementRow, withdraw, writeMeetings } from '../store/index.ts';
import { byOption } from './judge.ts';
import { changeRecord, recordOption, withRecord } from './open-record.ts';
import { takeWhole } from './options.ts';
import { type RowFormat, rowFormatOption, writeRows } from './rows.ts';

const EXAMPLES = `
Examples:
  chancery judgements                     what people have judged
  chancery judgements --rules             with what rules have: why a name was taken for a person
  chancery judgements --withdraw 12
`;

interface Options {
  readonly record: string;
  readonly format: RowFormat;
  readonly rules?: boolean;
  readonly withdraw?: number;
  readonly by: string;
}

export function judgementsCommand(): Command {
  return new Command('judgements')
    .description('What was judged to be one or different, by whom; or withdraw a judgement.')
    .addOption(recordOption())
    .option('--rules', "rules' judgements too")
    .option('--withdraw <number>', 'takes the judgement of this number back; it stays in the log', takeWhole)
    .addOption(byOption())
    .addOption(rowFormatOption())
    .addHelpText('after', EXAMPLES)
    .action(run);
}

async function run({ record: path, format, rules = false, withdraw: number, by }: Options): Promise<void> {
  if (number === undefined) {
    await withRecord(path, (record) => writeRows(findJudgements(record, { rules }), format, tellJudgement));
    return;
  }
  await changeRecord(path, async (record) => {
    await withdraw(record, number, by);
    await writeMeetings(record);
    console.log(`judgement ${number}: withdrawn`);
  });
}

function tellJudgement(row: JudgementRow): string {
  const { judgement, verdict, a_name, b_name, score, judged_by, judged_at, note, withdrawn_by, withdrawn_at } = row;
  const sure = score === null ? '' : `, ${score}`;
  const back = withdrawn_at === null ? '' : `\n    withdrawn by ${withdrawn_by} on ${withdrawn_at.slice(0, 10)}`;
  const why = note === null ? '' : `\n    ${note}`;
  return `${judgement}  ${a_name} ${verdict === 'same' ? '=' : '≠'} ${b_name}  (${judged_by}${sure}, ${judged_at.slice(0, 10)})${why}${back}\n`;
}
