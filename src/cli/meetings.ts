import { Command, Option } from 'commander';
import { type Meeting, meetingToJson, nameParticipants } from '../record/index.ts';
import { findMeetings, namesOf } from '../store/index.ts';
import { recordOption, withRecord } from './open-record.ts';
import { takeDate } from './options.ts';
import { writeOut } from './write-out.ts';

const EXAMPLES = `
Examples:
  chancery meetings --record talks.db
  chancery meetings --actor USA --actor UKR --since 2022-01-01 --kind call
  chancery meetings --format json | jq .participants
`;

interface Options {
  readonly record: string;
  readonly format: string;
  readonly actor: readonly string[];
  readonly kind?: string;
  readonly since?: string;
  readonly until?: string;
}

export function meetingsCommand(): Command {
  return new Command('meetings')
    .description('Meetings, calls and visits of a record: who, when, where, and which documents tell of it.')
    .addOption(recordOption())
    .addOption(new Option('-f, --format <format>', 'what to write').choices(['text', 'json']).default('text'))
    .option('-a, --actor <country or name>', 'a participant; again for another who was there too', gather, [])
    .addOption(new Option('-k, --kind <kind>', 'of this kind alone').choices(['meeting', 'call', 'visit']))
    .option('--since <YYYY-MM-DD>', 'from this day on', takeDate)
    .option('--until <YYYY-MM-DD>', 'up to this day', takeDate)
    .addHelpText('after', EXAMPLES)
    .action(run);
}

function gather(value: string, before: readonly string[]): string[] {
  return [...before, value];
}

async function run(options: Options): Promise<void> {
  await withRecord(options.record, async (record) => {
    const asked = await Promise.all(
      options.actor.map(
        async (actor): Promise<Asked> => ({ actor: actor.toLowerCase(), country: actor, names: await namesOf(record, actor) }),
      ),
    );
    for (const meeting of await findMeetings(record)) {
      if (!isAsked(meeting, options, asked)) continue;
      await writeOut(options.format === 'json' ? `${JSON.stringify(meetingToJson(meeting))}\n` : tellMeeting(meeting));
    }
  });
}

/** A participant asked for: by country, part of a name, or a name of an actor that is judged to be one with such a one. */
interface Asked {
  readonly actor: string;
  readonly country: string;
  readonly names: ReadonlySet<string>;
}

function isAsked({ participants, kind, start, end }: Meeting, options: Options, asked: readonly Asked[]): boolean {
  const isThere = ({ actor, country: state, names }: Asked) =>
    participants.some(({ name, country }) => country === state || names.has(name) || name.toLowerCase().includes(actor));
  return (
    asked.every(isThere) &&
    (options.kind === undefined || kind === options.kind) &&
    (options.since === undefined || (end !== null && end >= options.since)) &&
    (options.until === undefined || (start !== null && start <= options.until))
  );
}

function tellMeeting(meeting: Meeting): string {
  const { id, kind, level, start, end, place, status, accounts } = meeting;
  const day = start === null ? 'no day given' : start === end ? start : `${start} to ${end}`;
  const facts = [kind, level, place, status === 'happened' ? null : status].filter((fact) => fact !== null);
  const told = accounts.map(
    ({ document, side, channel }) => `    ${document}${channel === null ? '' : `: ${channel}`}${side === null ? '' : ` (${side})`}`,
  );
  return `${day}  ${nameParticipants(meeting)}\n    ${facts.join(', ')}  [${id}]\n${[...new Set(told)].join('\n')}\n`;
}
