import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { commandsIn } from './commands.ts';
import { filesUnder, HOUSE, textOf } from './files.ts';
import { helpOf } from './help.ts';

const documents = [...(existsSync(`${HOUSE}README.md`) ? ['README.md'] : []), ...filesUnder('docs', '.md')];
const shown = documents.flatMap((file) => commandsIn(textOf(file)));

test('every command that a document shows exists, with its options', () => {
  const missing = [...new Set(shown.map((command) => command.subcommand))].flatMap((subcommand) => {
    const help = helpOf(subcommand);
    if (!help.includes(`Usage: chancery ${subcommand}`)) return [`chancery ${subcommand}`];
    const options = shown.filter((command) => command.subcommand === subcommand).flatMap((command) => command.options);
    return options.filter((option) => !help.includes(option)).map((option) => `chancery ${subcommand} ${option}`);
  });
  expect(missing).toEqual([]);
}, 300_000);

test('every file that a document links to exists', () => {
  const missing = documents.flatMap((file) => {
    const links = [...textOf(file).matchAll(/\]\((?!\w+:|#)([^)#]+)/g)].map((match) => match[1] ?? '');
    return links.filter((link) => !existsSync(join(HOUSE, dirname(file), link))).map((link) => `${file} → ${link}`);
  });
  expect(missing).toEqual([]);
});

test('commands are found in sh blocks alone', () => {
  const markdown = [
    'Run `chancery nowhere`.',
    '```sh',
    'npm install',
    'bin/chancery read --format json \\',
    '  examples | jq .   # chancery comment',
    'cat a.txt | chancery analyse --input=html -',
    'cd chancery notes',
    'chancery --help',
    '```',
    '```json',
    'chancery other',
    '```',
    '',
  ].join('\n');
  expect(commandsIn(markdown)).toEqual([
    { subcommand: 'read', options: ['--format'] },
    { subcommand: 'analyse', options: ['--input'] },
  ]);
});
