import { Command } from 'commander';
import { type ActorRow, findActors } from '../store/index.ts';
import { recordOption, withRecord } from './open-record.ts';
import { type RowFormat, rowFormatOption, writeRows } from './rows.ts';

const EXAMPLES = `
Examples:
  chancery actors --record talks.db
  chancery actors Zelensk --format json
`;

export function actorsCommand(): Command {
  return new Command('actors')
    .description('Persons, states and bodies of a record, with the names they were met under.')
    .argument('[name]', 'part of a name')
    .addOption(recordOption())
    .addOption(rowFormatOption())
    .addHelpText('after', EXAMPLES)
    .action(run);
}

function run(name: string | undefined, { record: path, format }: { readonly record: string; readonly format: RowFormat }): Promise<void> {
  return withRecord(path, (record) => writeRows(findActors(record, name), format, tellActor));
}

function tellActor({ actor, kind, name, country, names, documents }: ActorRow): string {
  const others = (names ?? '').split('; ').filter((other) => other !== name && other !== '');
  const also = others.length === 0 ? '' : `; also ${others.join(', ')}`;
  return `${actor.padEnd(7)} ${name}${country === null || country === name ? '' : ` (${country})`}  ${kind}, ${documents} documents${also}\n`;
}
