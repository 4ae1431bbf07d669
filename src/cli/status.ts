import { Command, Option } from 'commander';
import { type QueueStatus, queueStatus } from '../store/index.ts';
import { type NatsStatus, natsStatus, type QueueAddress } from '../work/nats/index.ts';
import { recordOption, withRecord } from './open-record.ts';
import { queueOption, withQueue } from './queue-option.ts';

const EXAMPLES = `
Examples:
  chancery status --record talks.db
  watch chancery status
  chancery status --record postgres://… --queue nats://localhost
`;

export function statusCommand(): Command {
  return new Command('status')
    .description('How far a record has come: documents, the queue, failures, speed, and when the queue will be empty.')
    .addOption(recordOption())
    .addOption(queueOption())
    .addOption(new Option('-f, --format <format>', 'what to write').choices(['text', 'json']).default('text'))
    .addHelpText('after', EXAMPLES)
    .action(run);
}

interface Options {
  readonly record: string;
  readonly queue?: QueueAddress | null;
  readonly format: 'text' | 'json';
}

function run({ record: path, queue: address, format }: Options): Promise<void> {
  return withRecord(path, async (record) => {
    const status = await queueStatus(record);
    const nats = await withQueue(address, async (queue) => queue && (await natsStatus(record, queue)));
    if (format === 'json') process.stdout.write(`${JSON.stringify(address ? { ...status, nats } : status)}\n`);
    else process.stdout.write(`${tellStatus(status, Date.parse(record.now()))}${address ? tellNats(address, nats) : ''}`);
  });
}

function tellNats({ told }: QueueAddress, status: NatsStatus | null): string {
  if (!status) return `nats        ${told}: there is no queue yet\n`;
  const { live, archive } = status.lanes;
  const lanes = `${number(live.waiting)} live and ${number(archive.waiting)} of archives waiting, ${number(live.underWay + archive.underWay)} with workers`;
  const oldest = status.oldest === null ? '' : `the oldest for ${duration((Date.now() - Date.parse(status.oldest)) / 1000)}; `;
  return `nats        ${told}: ${lanes}; ${oldest}${number(status.unsent)} still to be sent; ${number(status.records)} records for subscribers\n`;
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
