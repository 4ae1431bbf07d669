import { Command, InvalidArgumentError } from 'commander';
import { findJudgements, performJudging, type Record, RecordFault } from '../../store/index.ts';
import { byOption } from '../judge.ts';
import { changeRecord, recordOption } from '../open-record.ts';

interface Options {
  readonly record: string;
  readonly by: string;
}

/** `chancery judge undo`. */
export function undoCommand(): Command {
  return new Command('undo')
    .description('Take judgements back, your last on a record where none is named; they stay in the log.')
    .argument('[numbers...]', 'as `chancery judgements` tells them: v12, or 12 for two things that were said to be one or different')
    .addOption(recordOption())
    .addOption(byOption())
    .action((numbers: string[], options: Options) =>
      changeRecord(options.record, async (record) => {
        const those = numbers.length > 0 ? numbers.map(takeJudgement) : [await lastOf(record, options.by)];
        for (const number of those) await takeBack(record, number, options.by);
      }),
    );
}

/** `v12` or `12`. */
export function takeJudgement(value: string): string {
  if (!/^v?[1-9]\d{0,8}$/.test(value)) throw new InvalidArgumentError('It takes the number of a judgement: 12 or v12.');
  return value;
}

export async function takeBack(record: Record, judgement: string, by: string): Promise<void> {
  await performJudging(record, { act: 'undo', judgement }, by);
  console.log(`judgement ${judgement}: withdrawn`);
}

async function lastOf(record: Record, by: string): Promise<string> {
  for await (const { judgement, withdrawn_at } of findJudgements(record, { by }, true))
    if (withdrawn_at === null && judgement.startsWith('v')) return judgement;
  throw new RecordFault(`${by} has judged no record that is not taken back`);
}
