import { Command, Option } from 'commander';
import { meetingQuestion, toMeetingFilter } from '../api/index.ts';
import { type Meeting, meetingToJson, nameParticipants } from '../record/index.ts';
import { findMeetings } from '../store/index.ts';
import { recordOption, withRecord } from './open-record.ts';
import { addQuestion, questionOf } from './question-options.ts';
import { writeRows } from './rows.ts';

const EXAMPLES = `
Examples:
  chancery meetings --record talks.db
  chancery meetings --actor USA --actor UKR --since 2022-01 --kind call
  chancery meetings --level leaders --status planned --until 2023
  chancery meetings --format json | jq .participants
`;

/** Actors are an option of their own: it may be given several times. */
const filterQuestion = meetingQuestion.omit({ actor: true });

interface Options {
  readonly record: string;
  readonly format: 'text' | 'json';
}

export function meetingsCommand(): Command {
  const command = new Command('meetings')
    .description('Meetings, calls and visits of a record: who, when, where, and which documents tell of it.')
    .addOption(recordOption())
    .addOption(new Option('-f, --format <format>', 'what to write').choices(['text', 'json']).default('text'))
    .addOption(new Option('-a, --actor <country or name>', 'a participant; again for another who was there too').argParser(gather));
  return addQuestion(command, filterQuestion, { kind: 'k' }).addHelpText('after', EXAMPLES).action(run);
}

/** One after the other with commas between, as the API is asked. */
function gather(value: string, before?: string): string {
  return before === undefined ? value : `${before},${value}`;
}

function run(options: Options): Promise<void> {
  return withRecord(options.record, async (record) => {
    const meetings = findMeetings(record, toMeetingFilter(questionOf(meetingQuestion, { ...options })));
    await writeRows(meetings, options.format, tellMeeting, meetingToJson);
  });
}

function tellMeeting(meeting: Meeting): string {
  const { id, kind, level, start, end, place, status, accounts } = meeting;
  const day = start === null ? 'no day given' : start === end ? start : `${start} to ${end}`;
  const facts = [kind, level, place, status === 'happened' ? null : status].filter((fact) => fact !== null);
  const told = accounts.map(({ document, side, channel, status: here }) => {
    const whose = `${channel === null ? '' : `: ${channel}`}${side === null ? '' : ` (${side})`}`;
    return `    ${document}${whose}${here === status ? '' : `, ${here === 'planned' ? 'announced' : here}`}`;
  });
  return `${day}  ${nameParticipants(meeting)}\n    ${facts.join(', ')}  [${id}]\n${[...new Set(told)].join('\n')}\n`;
}
