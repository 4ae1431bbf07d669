import { Command, InvalidArgumentError } from 'commander';
import type { FastifyInstance } from 'fastify';
import ipaddr from 'ipaddr.js';
import { hasUsers, isAdditionUnderWay } from '../store/index.ts';
import { openReadingRoom, useBorders } from '../web/index.ts';
import { LateRecord, openTracer, Pen, Porter } from '../work/index.ts';
import { openExporter } from './open-exporter.ts';
import { openIntake } from './open-intake.ts';
import { now, openToRead, recordOption } from './open-record.ts';
import { takePort, takeReaders } from './options.ts';
import { writeOut } from './write-out.ts';

const EXAMPLES = `
Examples:
  chancery serve                                   ./chancery.db on http://127.0.0.1:8080
  chancery serve --record talks.db --port 0        on any free port; the address is printed
  chancery serve --workers 0                       what is added is read by \`chancery work\`
  chancery serve --allow-private 10.0.0.5          a page of this machine of one's own may be added by its address
  chancery serve --host 0.0.0.0                    for users from elsewhere (see chancery user)
  chancery serve --proxy 127.0.0.1                 behind a proxy on this machine that brings https
`;

interface Options {
  readonly record: string;
  readonly port: number;
  readonly host: string;
  readonly workers: number;
  readonly allowPrivate?: true | readonly string[];
  readonly proxy: readonly string[];
}

const HERE = ['127.0.0.1', 'localhost', '::1'];

export function serveCommand(): Command {
  return new Command('serve')
    .description('The reading room: a record as web pages and an API; for this machine alone, or for users with tokens.')
    .addOption(recordOption())
    .option('-p, --port <number>', 'where to listen; 0 for any free port', takePort, 8080)
    .option('--borders <file>', 'borders that maps show: TopoJSON or GeoJSON, in degrees', takeBorders)
    .option('--host <address>', 'where others reach it, which needs users (`chancery user`); 0.0.0.0 for every address', '127.0.0.1')
    .option(
      '--proxy <address>',
      'a proxy before it, whose word on who asks is taken (X-Forwarded-For, -Proto, -Host); may be given several times',
      takeProxy,
      [],
    )
    .option('-w, --workers <number>', 'reading processes for what is added, one model each; 0 for none', takeReaders, 1)
    .option('--allow-private [addresses...]', 'opens addresses outside the open internet too: these, or all')
    .addHelpText('after', EXAMPLES)
    .action(run);
}

function takeBorders(path: string): string {
  try {
    useBorders(path);
    return path;
  } catch (error) {
    throw new InvalidArgumentError(error instanceof Error ? error.message : `${error}`);
  }
}

function takeProxy(value: string, before: readonly string[]): string[] {
  if (!ipaddr.isValid(value) && !ipaddr.isValidCIDR(value))
    throw new InvalidArgumentError('It takes an address or a network: 10.0.0.7, 10.0.0.0/8.');
  return [...before, value];
}

/** Serves until it is told to stop; requests under way are answered first. */
async function run({ record: path, port, host, proxy, workers, allowPrivate = [] }: Options, command: Command): Promise<void> {
  const isOpen = !HERE.includes(host) || proxy.length > 0;
  const record = await openToRead(path);
  if (isOpen && !(await hasUsers(record))) {
    const { where } = record.engine;
    await record.close();
    command.error(
      `chancery: others would reach ${where}, and it has no users: \`chancery user add NAME --role admin --record ${where}\` makes one`,
      { exitCode: 2 },
    );
  }
  const late = new LateRecord(path, now);
  const intake = openIntake({ record: path, workers, allowed: allowPrivate === true ? 'all' : allowPrivate });
  if (await isAdditionUnderWay(record)) void intake.resume();
  const tracer = await openTracer('chancery-serve');
  const exporter = openExporter(record, path, late);
  const house = { pen: new Pen(late), late, exporter, intake, porter: new Porter(record, late), tracer, isOpen, proxies: proxy };
  const room = await openReadingRoom(record, house, command.parent?.version() ?? '');
  const stopped = new Promise<void>((resolve) => {
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
  });
  try {
    await writeOut(`${await listen(room, host, port, command.getOptionValueSource('port') === 'default')}\n`);
    await stopped;
  } finally {
    await room.close();
    await exporter.close();
    await tracer.close();
    await late.close();
    await intake.close();
    await record.close();
  }
}

/** The address. Where nobody asked for the usual port and it is taken, any free one does. */
async function listen(room: FastifyInstance, host: string, port: number, usual: boolean): Promise<string> {
  const at = host === 'localhost' ? '127.0.0.1' : host;
  try {
    return await room.listen({ port, host: at });
  } catch (error) {
    if (!usual || !(error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')) throw error;
    return room.listen({ port: 0, host: at });
  }
}
