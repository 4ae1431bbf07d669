import { userInfo } from 'node:os';
import { Command, Option } from 'commander';
import type { Verdict } from '../record/index.ts';
import { performJudging } from '../store/index.ts';
import { changeRecord, recordOption } from './open-record.ts';

const THINGS = `
What can be judged:
  actors   by a name as it stands ("Li Hui"), with the country where several have it ("Li Hui (CHN)"), or by number (a12);
           \`chancery actors\` lists them
  events   a meeting by its id (m0123456789ab), or one document's account of it (DOCUMENT#e3): \`chancery meetings --format json\`
           has both

A judgement stays in the log (\`chancery judgements\`), outlasts reading anew, and can be withdrawn.
`;

const TOLD = {
  same: { about: 'Judge that two actors, or two accounts of events, are one.', example: 'chancery same "Xi" "Xi Jinping"' },
  different: {
    about: 'Judge that two actors, or two accounts of events, are not one.',
    example: "chancery different 'm0123456789ab' 'their-readout#e2'",
  },
} as const;

interface Options {
  readonly record: string;
  readonly by: string;
  readonly note?: string;
}

/** `chancery same` and `chancery different`. */
export function judgeCommand(verdict: Verdict): Command {
  return new Command(verdict)
    .description(TOLD[verdict].about)
    .argument('<a>', 'an actor or an event')
    .argument('<b>', 'another')
    .addOption(recordOption())
    .addOption(byOption())
    .option('-n, --note <text>', 'why')
    .addHelpText('after', `\nExamples:\n  ${TOLD[verdict].example}\n  chancery ${verdict} a12 a40 --note "same passport photo"\n${THINGS}`)
    .action((a: string, b: string, options: Options) => run(verdict, a, b, options));
}

/** Who judges. */
export function byOption(): Option {
  return new Option('--by <name>', 'who says so').default(userInfo().username, 'the user of this machine');
}

async function run(verdict: Verdict, a: string, b: string, { record: path, by, note }: Options): Promise<void> {
  await changeRecord(path, async (record) => {
    const number = await performJudging(record, { act: 'pair', verdict, a, b, note: note ?? null }, by);
    console.log(`judgement ${number}: ${a} and ${b} are ${verdict === 'same' ? 'one' : 'different'}`);
  });
}
