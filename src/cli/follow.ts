import { setTimeout as sleep } from 'node:timers/promises';
import { Command } from 'commander';
import { describeProblem } from '../domain/index.ts';
import { openPageReader } from '../ingest/index.ts';
import { Visitor } from '../ingest/web/index.ts';
import { type FollowNews, followFeeds, openTracer, readerVersion, workQueue } from '../work/index.ts';
import { type NatsQueue, type QueueAddress, QueueTender } from '../work/nats/index.ts';
import { chooseFeeds } from './choose-feeds.ts';
import { onInterrupt } from './interrupt.ts';
import { explainFault, openToWrite, recordOption } from './open-record.ts';
import { takeDuration, takeWhole, usualWorkers } from './options.ts';
import { Progress } from './progress.ts';
import { queueOfEnvironment, takeQueue, withQueue } from './queue-option.ts';
import { SOME_FAILED } from './run-tasks.ts';
import { type LogFormat, logOption, WorkLog } from './work-log.ts';
import { tellWork } from './work-out.ts';

const EXAMPLES = `
Examples:
  chancery follow https://example.org/rss.xml --record talks.db        every 10 minutes, until Ctrl-C
  chancery follow 'US Department of State' auswaertiges-amt.de --once  issuers by name or host, one round
  chancery follow --all --queue                                        every issuer known; \`chancery work\` reads elsewhere

RSS, Atom, JSON Feed, sitemaps, and press pages by their links. A line on standard output for each document once it is safely stored.
`;

interface Options {
  readonly record: string;
  readonly all?: boolean;
  readonly once?: boolean;
  readonly every: number;
  readonly recheck: number;
  readonly pause: number;
  readonly most: number;
  readonly workers: number;
  /** True where articles are only queued, and the environment says where. */
  readonly queue?: QueueAddress | null | true;
  readonly allowPrivate?: boolean;
  readonly log: LogFormat;
  readonly quiet?: boolean;
}

export function followCommand(): Command {
  return new Command('follow')
    .description('Follow feeds and press pages: what is new or has changed comes into the record.')
    .argument('[sources or addresses...]', 'issuers of data/sources, by name or host, or addresses')
    .addOption(recordOption())
    .option('--all', 'every issuer whose press page is known')
    .option('--once', 'one round, and end')
    .option('--every <time>', 'time between two rounds', takeDuration, 600_000)
    .option('--recheck <time>', 'when a page is looked at again for changes', takeDuration, 86_400_000)
    .option('--pause <time>', 'least time between two pages of one host', takeDuration, 2_000)
    .option('--most <number>', 'most pages of one feed in one round', takeWhole, 100)
    .option('-w, --workers <number>', 'reading processes, one model each', takeWhole, usualWorkers())
    .option('--queue [address]', 'only put articles into the queue; of NATS, where nats://… follows (name sources before it)', takeQueue)
    .option('--allow-private', 'open private and loopback addresses too')
    .addOption(logOption())
    .option('-q, --quiet', 'no progress on standard error')
    .addHelpText('after', EXAMPLES)
    .action(run);
}

async function run(wanted: string[], options: Options, command: Command): Promise<void> {
  const { feeds, unknown } = chooseFeeds(wanted, options.all ?? false);
  if (wanted.length === 0 && !options.all) command.error('error: name at least one source or address, or say --all');
  const log = options.log === 'json' ? new WorkLog() : null;
  const progress = new Progress((options.quiet ?? false) || log !== null);
  let failed = 0;
  const fail = (line: string) => {
    failed++;
    if (log) return log.say(line);
    progress.clear();
    process.stderr.write(`chancery: ${line}\n`);
  };
  for (const problem of unknown) fail(describeProblem(problem));
  const record = feeds.length > 0 ? await openToWrite(options.record, true) : null;
  if (record) {
    const signal = onInterrupt(() => process.stderr.write('chancery: what is under way is finished first\n'));
    const visitor = new Visitor({ allowPrivate: options.allowPrivate ?? false, pause: options.pause, signal });
    // Kept from round to round: where rounds are short, its start would cost more than the pages.
    const pages = openPageReader();
    const once = options.once ?? false;
    const tracer = await openTracer('chancery-follow');
    const reader = readerVersion();
    const say = (news: FollowNews) => {
      if ('problem' in news) fail(describeProblem(news.problem));
      else if ('feed' in news && !options.quiet && !log) {
        progress.clear();
        process.stderr.write(`${news.feed}: ${news.unchanged ? 'unchanged, ' : ''}${news.fetched} fetched, ${news.queued} to read\n`);
      }
    };
    const follow = async () => {
      do {
        await followFeeds(record, visitor, pages, feeds, { ...options, reader, signal, tracer, patient: !once }, say);
        if (!once) await sleep(options.every, undefined, { signal }).catch(() => {});
      } while (!once && !signal.aborted);
    };
    const work = async (queue: NatsQueue | null) => {
      if (options.queue === undefined)
        return workQueue(record, { workers: options.workers, lease: 60_000, once, signal, reader, queue, tracer }, async (news) => {
          if (await tellWork(news, progress, log)) failed++;
        });
      if (!queue) return;
      const tender = new QueueTender(record, queue);
      await tender.begin();
      if (!once) await tender.tend(signal);
      await tender.send();
    };
    try {
      await withQueue(typeof options.queue === 'object' ? options.queue : queueOfEnvironment(), async (queue) => {
        if (once) {
          await follow();
          await work(queue);
        } else await Promise.all([follow(), work(queue)]);
      });
    } catch (error) {
      throw explainFault(record, error);
    } finally {
      await pages.close();
      await visitor.close();
      await tracer.close();
      await record.close();
    }
  }
  progress.finish(failed);
  if (failed > 0) process.exitCode = SOME_FAILED;
}
