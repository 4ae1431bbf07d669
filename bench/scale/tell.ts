import type { ArchiveResult } from '../archive.ts';
import type { IntakeResult } from '../intake.ts';
import type { Scaling } from '../scaling.ts';
import { costOfMillion, type Measured, makePlan } from './plan.ts';

export interface Results {
  readonly intake: IntakeResult | null;
  readonly archive: ArchiveResult | null;
  readonly scaling: Scaling | null;
}

const WANTED = { articlesPerDay: 5_000_000, peak: 2, busy: 0.7, cores: 16, days: 365 };

/** The parts of docs/scale.md that are worked out, by the names of their markers. */
export function tellScale({ intake, archive, scaling }: Results): Readonly<Record<string, string>> {
  const each = intake?.whole ? measuredOf(intake, intake.whole) : null;
  return {
    intake: intake ? tellIntake(intake) : missing('intake'),
    archive: archive ? tellArchive(archive) : missing('archive'),
    scaling: scaling ? tellScaling(scaling) : missing('scaling'),
    million: each ? tellMillion(each) : missing('intake'),
    plan: each ? tellPlan(each) : missing('intake'),
  };
}

/** Puts a part between its markers. Throws where the page lacks them. */
export function putBetween(page: string, name: string, part: string): string {
  const [begin, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const [from, to] = [page.indexOf(begin), page.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`docs/scale.md has no ${begin} … ${end}`);
  return `${page.slice(0, from + begin.length)}\n${part}\n${page.slice(to)}`;
}

/** What one article takes, by the processor time of each process while articles came at a steady rate. */
function measuredOf({ processes, sustained }: IntakeResult, whole: NonNullable<IntakeResult['whole']>): Measured {
  const of = (name: string) => processes.filter(({ process }) => process === name).reduce((sum, one) => sum + one.processorSeconds, 0);
  const each = (seconds: number) => seconds / sustained.articles;
  return {
    follow: each(of('follow')),
    read: each(of('work, reading')),
    store: each(of('work')),
    bytes: whole.bytes / whole.documents,
  };
}

function tellIntake(intake: IntakeResult): string {
  const { capacity, sustained, offered, minutes, delay, every, processes, whole, workers, database, texts } = intake;
  const words = sustained.wordsPerSecond / sustained.articlesPerSecond;
  return [
    `${said(intake)}, ${workers} workers, ${database}; ${texts}, ${Math.round(words)} words each${intake.finished ? '' : '; cut short'}.`,
    '',
    '| | |',
    '|---|---|',
    `| with as much to read as can be read | ${capacity.articlesPerSecond} articles/s, ${capacity.wordsPerSecond} words/s |`,
    `| offered ${offered} articles/s for ${minutes} minutes | ${sustained.articlesPerSecond} articles/s, ${sustained.wordsPerSecond} words/s |`,
    `| from publication to record, feeds looked at every ${every} s | half within ${delay.p50} s, 95 % within ${delay.p95} s |`,
    ...processes.map(
      ({ process, megabytes, megabytesPerMinute }) =>
        `| memory of \`${process}\` | ${megabytes} MB, ${megabytesPerMinute ?? 'not told'} MB/min |`,
    ),
    whole
      ? `| of ${whole.published} published | ${whole.lost} lost, ${whole.doubled} doubled, ${whole.faults.length} faults found by \`chancery check\` |`
      : '| lost or doubled | not looked for: cut short |',
  ].join('\n');
}

function tellArchive(archive: ArchiveResult): string {
  const { articles, wordsEach, bytes, enqueue, read, hoursPerMillion } = archive;
  return [
    `${said(archive)}, ${archive.workers} workers, ${archive.database}; ${articles} articles of ${wordsEach} words in ${mega(bytes)} MB of WARC.`,
    '',
    '| | articles | seconds | hours for a million |',
    '|---|---|---|---|',
    `| unpacked and put into the queue | ${articles} | ${enqueue.seconds} | ${hoursPerMillion.enqueue} |`,
    `| of these, read and recorded | ${read?.articles ?? 0} | ${read?.seconds ?? '–'} | ${hoursPerMillion.read ?? '–'} |`,
  ].join('\n');
}

function tellScaling(scaling: Scaling): string {
  const { oneWorker, twoWorkers, twoPrograms, times, rounds } = scaling;
  return [
    `${said(scaling)}, ${rounds === 1 ? 'one round' : `medians of ${rounds} rounds`}.`,
    '',
    '| | articles/s | times one |',
    '|---|---|---|',
    `| one worker | ${oneWorker} | 1 |`,
    `| two workers on one record | ${twoWorkers} | ${times.workers} |`,
    `| two programs of one worker, a record each | ${twoPrograms} | ${times.programs} |`,
    `| two processes that only multiply numbers | | ${times.multiplying} |`,
  ].join('\n');
}

function tellMillion(each: Measured): string {
  const { coreHours, gigabytes } = costOfMillion(each);
  return [
    '| for each article | |',
    '|---|---|',
    `| following and fetching | ${milli(each.follow)} ms of a core |`,
    `| reading | ${milli(each.read)} ms |`,
    `| handing out and storing | ${milli(each.store)} ms |`,
    `| the record on the disk | ${Math.round(each.bytes / 1000)} kB |`,
    `| **a million** | **${coreHours} core hours, ${gigabytes} GB** |`,
  ].join('\n');
}

function tellPlan(each: Measured): string {
  const { articlesPerDay, peak, busy, cores, days } = WANTED;
  const plan = makePlan(each, WANTED);
  return [
    '| | |',
    '|---|---|',
    `| ${articlesPerDay / 1_000_000} million a day | ${plan.perSecond} a second, ${plan.peakPerSecond} in the busiest hour (${peak} × the mean) |`,
    `| cores that read, ${busy * 100} % busy at the peak | ${plan.readCores}: ${plan.readMachines} machines of ${cores} |`,
    `| cores that follow | ${plan.followCores} |`,
    `| records, each with its turn of writers | ${plan.records} |`,
    `| disk for ${days} days, once | ${plan.terabytes} TB |`,
  ].join('\n');
}

/** `load` well above nothing: what is told of time is not what the machine can do. */
function said({ date, commit, machine, load }: Pick<IntakeResult, 'date' | 'commit' | 'machine' | 'load'>): string {
  return `${date}, commit ${commit ?? 'unknown'}, ${machine}, load of other programs ${load}`;
}

function missing(bench: string): string {
  return `Not measured yet: \`npm run bench -- ${bench} --write\`.`;
}

function milli(seconds: number): number {
  return Math.round(seconds * 1000);
}

function mega(bytes: number): number {
  return Math.round(bytes / 1e6);
}
