import { once } from 'node:events';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { Command } from 'commander';
import { openMcp, Shelf } from '../api/index.ts';
import { recordOption, withRecord } from './open-record.ts';

const EXAMPLES = `
Examples:
  chancery mcp --record talks.db                   started by a program that speaks with a language model
  chancery mcp --record talks.db --room https://talks.example.org

Its tools, all read-only: search_events, dyad_timeline, compare_readouts, quotes_by.
`;

interface Options {
  readonly record: string;
  readonly room: string;
}

export function mcpCommand(): Command {
  return new Command('mcp')
    .description('A record as tools of a language model: a server of the Model Context Protocol on standard input and output.')
    .addOption(recordOption())
    .option('--room <address>', 'of the reading room, where answers lead to', 'http://127.0.0.1:8080')
    .addHelpText('after', EXAMPLES)
    .action(run);
}

/** Serves until its input ends. */
function run({ record: path, room }: Options, command: Command): Promise<void> {
  return withRecord(path, async (record) => {
    const shelf = new Shelf(record);
    const server = openMcp({ shelf, room: room.replace(/\/$/, '') }, command.parent?.version() ?? '');
    const ended = once(process.stdin, 'end');
    await server.connect(new StdioServerTransport());
    await ended;
    await server.close();
    await shelf.close();
  });
}
