import { Command, Option } from 'commander';
import { type QueueStatus, queueStatus } from '../store/index.ts';
import { recordOption, withRecord } from './open-record.ts';

const EXAMPLES = `
Examples:
  chancery status --record talks.db
  watch chancery status
`;

export function statusCommand(): Command {
  return new Command('status')
    .description('How far a record has come: documents, the queue, failures, speed, and when the queue will be empty.')
    .addOption(recordOption())
    .addOption(new Option('-f, --format <format>', 'what to write').choices(['text', 'json']).default('text'))
    .addHelpText('after', EXAMPLES)
    .action(run);
}

function run({ record: path, format }: { readonly record: string; readonly format: 'text' | 'json' }): Promise<void> {
  return withRecord(path, async (record) => {
    const status = await queueStatus(record);
    process.stdout.write(format === 'json' ? `${JSON.stringify(status)}\n` : tellStatus(status, Date.parse(record.now())));
  });
}

const number = (n: number) => Math.round(n).toLocaleString('en');

function tellStatus(status: QueueStatus, now: number): string {
  const { documents, waiting, underWay, done, dead, oldest, recent, problems, feeds } = status;
  const lines = [
    `documents   ${number(documents)}`,
    `queue       ${bar(done + dead, done + dead + waiting)} ${number(waiting)} waiting, ${number(underWay)} of them under way; ${number(done)} done, ${number(dead)} set aside`,
  ];
  if (oldest !== null) lines.push(`oldest      waiting for ${duration((now - Date.parse(oldest)) / 1000)}`);
  // A speed over less than a few seconds or articles is chance.
  const speed = recent && recent.jobs >= 3 && recent.seconds >= 1 ? recent : null;
  lines.push(
    speed
      ? `speed       ${number(speed.words / speed.seconds)} words/s, ${(speed.jobs / speed.seconds).toFixed(1)} articles/s over the last ${duration(speed.seconds)}`
      : 'speed       too little was read in the last 10 minutes to tell',
  );
  if (waiting > 0)
    lines.push(`empty in    ${speed ? `about ${duration((waiting * speed.seconds) / speed.jobs)} at this speed` : 'cannot be told'}`);
  for (const { code, jobs } of problems) lines.push(`failures    ${code}: ${number(jobs)}`);
  if (feeds.followed > 0) lines.push(`feeds       ${number(feeds.followed)} followed, ${number(feeds.failing)} failing now`);
  return `${lines.join('\n')}\n`;
}

function bar(part: number, whole: number): string {
  const filled = whole === 0 ? 0 : Math.floor((part / whole) * 20);
  return `[${'#'.repeat(filled)}${'.'.repeat(20 - filled)}]`;
}

function duration(seconds: number): string {
  if (seconds < 90) return `${Math.round(seconds)} s`;
  if (seconds < 5400) return `${Math.round(seconds / 60)} min`;
  return seconds < 172_800 ? `${Math.round(seconds / 3600)} h` : `${Math.round(seconds / 86_400)} days`;
}
