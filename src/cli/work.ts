import { Command } from 'commander';
import { openTracer, readerVersion, workQueue } from '../work/index.ts';
import { recordRegistry, WorkCounters } from '../work/metrics/index.ts';
import { addNatsGauges, type QueueAddress } from '../work/nats/index.ts';
import { onInterrupt } from './interrupt.ts';
import { explainFault, openToWrite, recordOption } from './open-record.ts';
import { takeDuration, takePort, takeWhole, usualWorkers } from './options.ts';
import { Progress } from './progress.ts';
import { queueOption, withQueue } from './queue-option.ts';
import { SOME_FAILED } from './run-tasks.ts';
import { type LogFormat, logOption, WorkLog } from './work-log.ts';
import { tellWork } from './work-out.ts';

const EXAMPLES = `
Examples:
  chancery work --record talks.db                   reads what is and what comes into the queue, until Ctrl-C
  chancery work --once --workers 2                  until the queue is empty
  chancery work --metrics 9464 --log json           told to Prometheus at http://127.0.0.1:9464/metrics, and to a log gatherer
  chancery work --record postgres://… --queue nats://localhost   jobs are handed out by NATS

Any number of these may run at once. Ctrl-C lets the articles under way be finished; again, it ends at once and nothing is lost.
`;

interface Options {
  readonly record: string;
  readonly workers: number;
  readonly lease: number;
  readonly once?: boolean;
  readonly metrics?: number;
  readonly metricsHost: string;
  readonly queue?: QueueAddress | null;
  readonly log: LogFormat;
  readonly quiet?: boolean;
}

export function workCommand(): Command {
  return new Command('work')
    .description('Read the articles that wait in the queue of a record.')
    .addOption(recordOption())
    .option('-w, --workers <number>', 'reading processes, one model each', takeWhole, usualWorkers())
    .option('--once', 'end when the queue is empty')
    .option('--lease <time>', 'when an article of a worker that is gone may be taken by another', takeDuration, 60_000)
    .addOption(queueOption())
    .option('--metrics <port>', 'serve /metrics, /healthz and /readyz there; 0 for any free port', takePort)
    .option('--metrics-host <address>', 'on which address of this machine', '127.0.0.1')
    .addOption(logOption())
    .option('-q, --quiet', 'no progress on standard error')
    .addHelpText('after', EXAMPLES)
    .action(run);
}

async function run({
  record: path,
  workers,
  lease,
  once = false,
  metrics,
  metricsHost,
  log,
  quiet = false,
  queue: address,
}: Options): Promise<void> {
  const record = await openToWrite(path, true);
  const workLog = log === 'json' ? new WorkLog() : null;
  const progress = new Progress(quiet || workLog !== null);
  const registry = recordRegistry(record);
  const counters = new WorkCounters(registry);
  // The reading room is loaded for those alone who ask for it.
  const monitor = metrics === undefined ? null : (await import('../web/index.ts')).openMonitor(record, registry);
  const signal = onInterrupt(() => process.stderr.write('chancery: articles under way are finished first\n'));
  const tracer = await openTracer('chancery-work');
  let dead = 0;
  try {
    if (monitor) process.stderr.write(`chancery: metrics at ${await monitor.listen({ port: metrics ?? 0, host: metricsHost })}/metrics\n`);
    await withQueue(address, (queue) => {
      if (queue) addNatsGauges(registry, record, queue);
      return workQueue(record, { workers, lease, once, signal, reader: readerVersion(), queue, tracer }, async (news) => {
        counters.count(news);
        if (await tellWork(news, progress, workLog)) dead++;
      });
    });
  } catch (error) {
    throw explainFault(record, error);
  } finally {
    await monitor?.close();
    await tracer.close();
    await record.close();
  }
  progress.finish(dead);
  if (dead > 0) process.exitCode = SOME_FAILED;
}
