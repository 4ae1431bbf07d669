import { Command, InvalidArgumentError } from 'commander';
import type { FastifyInstance } from 'fastify';
import { Record } from '../store/index.ts';
import { openReadingRoom, useBorders } from '../web/index.ts';
import { Pen } from '../work/index.ts';
import { now, recordOption } from './open-record.ts';
import { takePort } from './options.ts';
import { writeOut } from './write-out.ts';

const EXAMPLES = `
Examples:
  chancery serve                                   ./chancery.db on http://127.0.0.1:8080
  chancery serve --record talks.db --port 0        on any free port; the address is printed
`;

interface Options {
  readonly record: string;
  readonly port: number;
  readonly host: string;
}

const HERE = ['127.0.0.1', 'localhost'];

export function serveCommand(): Command {
  return new Command('serve')
    .description('The reading room: a record as web pages and an API, for this machine alone.')
    .addOption(recordOption())
    .option('-p, --port <number>', 'where to listen; 0 for any free port', takePort, 8080)
    .option('--borders <file>', 'borders that maps show: TopoJSON or GeoJSON, in degrees', takeBorders)
    .option('--host <address>', 'only this machine for now', '127.0.0.1')
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

/** Serves until it is told to stop; requests under way are answered first. */
async function run({ record: path, port, host }: Options, command: Command): Promise<void> {
  if (!HERE.includes(host))
    command.error(`chancery: --host ${host}: the reading room has no tokens yet, so it listens on 127.0.0.1 alone`, { exitCode: 2 });
  const record = await Record.open(path, { readOnly: true, now });
  const pen = new Pen(path, now);
  const room = await openReadingRoom(record, pen, command.parent?.version() ?? '');
  const stopped = new Promise<void>((resolve) => {
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
  });
  try {
    await writeOut(`${await listen(room, port, command.getOptionValueSource('port') === 'default')}\n`);
    await stopped;
  } finally {
    await room.close();
    await pen.close();
    await record.close();
  }
}

/** The address. Where nobody asked for the usual port and it is taken, any free one does. */
async function listen(room: FastifyInstance, port: number, usual: boolean): Promise<string> {
  try {
    return await room.listen({ port, host: '127.0.0.1' });
  } catch (error) {
    if (!usual || !(error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')) throw error;
    return room.listen({ port: 0, host: '127.0.0.1' });
  }
}
