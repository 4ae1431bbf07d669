import { spawnSync } from 'node:child_process';
import { HOUSE } from './files.ts';

const PRINT = `
import { Command } from 'commander';
import { loadCommands } from './src/cli/commands.ts';
const program = new Command('chancery');
for (const command of await loadCommands(undefined)) program.addCommand(command);
const helps = {};
for (const command of program.commands) {
  helps[command.name()] = '';
  command.configureOutput({ writeOut: (text) => (helps[command.name()] += text) }).outputHelp();
}
console.log(JSON.stringify(helps));
`;

let helps: Readonly<Record<string, string>> | undefined;

/** What a command says of itself; empty where there is none. All are asked in one run: a start for each took minutes on a busy machine. */
export function helpOf(subcommand: string): string {
  helps ??= askAll();
  return helps[subcommand] ?? '';
}

function askAll(): Record<string, string> {
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', PRINT], { cwd: HOUSE, encoding: 'utf8' });
  if (stdout === '') throw new Error(stderr);
  return JSON.parse(stdout) as Record<string, string>;
}
