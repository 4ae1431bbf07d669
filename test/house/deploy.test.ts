import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { filesUnder, textOf } from './files.ts';
import { helpOf } from './help.ts';

interface Service {
  readonly image?: string;
  readonly command?: readonly string[];
  readonly read_only?: boolean;
  readonly depends_on?: { readonly [name: string]: unknown };
}

const compose = parse(textOf('compose.yaml'), { merge: true }) as { readonly services: { readonly [name: string]: Service } };
const units = filesUnder('deploy', '.service');

/** Commands as lists of words, without the program. */
const commands = [
  ...Object.values(compose.services).flatMap(({ image, command }) => (image === 'chancery' && command ? [command] : [])),
  ...units.map((file) => (/^ExecStart=\S+ (.*)$/m.exec(textOf(file))?.[1] ?? '').split(' ')),
];

test('what is deployed are commands and options that exist', () => {
  expect(commands.length).toBeGreaterThanOrEqual(6);
  for (const [name = '', ...rest] of commands) {
    const help = helpOf(name);
    expect(help).toContain(`Usage: chancery ${name}`);
    for (const option of rest.filter((word) => word.startsWith('--'))) expect(help, `chancery ${name}`).toContain(option);
  }
}, 120_000);

test('programs run on a root file system that cannot be written, once the database answers', () => {
  const own = Object.values(compose.services).filter(({ image }) => image === 'chancery');
  expect(own).toHaveLength(3);
  for (const { read_only, depends_on } of own) {
    expect(read_only).toBe(true);
    expect(depends_on).toHaveProperty('database');
  }
  expect(textOf('Dockerfile')).toMatch(/^USER node$/m);
});

test('all units run as one user, without rights of others', () => {
  for (const file of units) expect(textOf(file), file).toMatch(/^DynamicUser=yes\nUser=chancery$/m);
});
