import { Command } from 'commander';
import { findJudgements, type JudgementRow } from '../store/index.ts';
import { byOption } from './judge.ts';
import { takeBack, takeJudgement } from './judging/undo.ts';
import { changeRecord, recordOption, withRecord } from './open-record.ts';
import { type RowFormat, rowFormatOption, writeRows } from './rows.ts';

const EXAMPLES = `
Examples:
  chancery judgements                     what people have judged
  chancery judgements --rules             with what rules have: why a name was taken for a person
  chancery judgements --of Ada
  chancery judgements --withdraw v12
`;

interface Options {
  readonly record: string;
  readonly format: RowFormat;
  readonly rules?: boolean;
  readonly withdraw?: string;
  readonly of?: string;
  readonly by: string;
}

export function judgementsCommand(): Command {
  return new Command('judgements')
    .description('What was judged right, wrong, one or different, by whom and when; or withdraw a judgement.')
    .addOption(recordOption())
    .option('--rules', "rules' judgements too")
    .option('--withdraw <number>', 'takes the judgement of this number back; it stays in the log', takeJudgement)
    .option('--of <name>', 'what this person has judged')
    .addOption(byOption())
    .addOption(rowFormatOption())
    .addHelpText('after', EXAMPLES)
    .action(run);
}

async function run({ record: path, format, rules = false, withdraw: number, of, by }: Options): Promise<void> {
  if (number !== undefined) return changeRecord(path, (record) => takeBack(record, number, by));
  const filter = { rules, ...(of !== undefined && { by: of }) };
  return withRecord(path, (record) => writeRows(findJudgements(record, filter), format, tellJudgement));
}

function tellJudgement(row: JudgementRow): string {
  const { judgement, score, judged_by, judged_at, note, withdrawn_by, withdrawn_at, fate, corrections } = row;
  const sure = score === null ? '' : `, ${score}`;
  const back = withdrawn_at === null ? '' : `\n    withdrawn by ${withdrawn_by} on ${withdrawn_at.slice(0, 10)}`;
  const why = note === null ? '' : `\n    ${note}`;
  const right = corrections === null ? '' : `\n    ${tellCorrections(corrections)}`;
  const since = withdrawn_at === null && fate !== null && fate !== 'stands' ? `\n    ${FATES[fate]}` : '';
  return `${judgement}  ${tellWhat(row)}  (${judged_by}${sure}, ${judged_at.slice(0, 10)})${right}${why}${since}${back}\n`;
}

const FATES: Readonly<Record<string, string>> = {
  changed: 'read anew since, and the record says something else: to be judged again',
  gone: 'read anew since, and there is no such record any more',
};

function tellWhat({ verdict, a, a_name, b_name }: JudgementRow): string {
  if (b_name !== null) return `${a_name} ${verdict === 'same' ? '=' : '≠'} ${b_name}`;
  return `${verdict}ed ${a} “${a_name.replace(/\s+/g, ' ')}”`;
}

function tellCorrections(corrections: string): string {
  return Object.entries(JSON.parse(corrections) as Readonly<Record<string, unknown>>)
    .map(
      ([field, value]) =>
        `${field}: ${value === null ? 'none' : Array.isArray(value) ? value.join(field === 'span' ? '-' : '; ') || 'nobody' : value}`,
    )
    .join(', ');
}
