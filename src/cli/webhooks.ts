import { readFileSync } from 'node:fs';
import { Command, InvalidArgumentError, Option } from 'commander';
import { z } from 'zod';
import { givenWebhook, NEWS_KINDS, registerWebhook, tellWebhooks, type Webhook } from '../api/index.ts';
import { disableWebhook, enableWebhook, noteDeed, type Record, RecordFault, removeWebhook } from '../store/index.ts';
import { me } from './me.ts';
import { changeRecord, now, recordOption, withRecord } from './open-record.ts';
import { takeWhole } from './options.ts';
import { type RowFormat, rowFormatOption, writeRows } from './rows.ts';
import { writeOut } from './write-out.ts';

const EXAMPLES = `
Examples:
  chancery webhooks add https://example.org/hook --record talks.db    prints its secret, this once
  chancery webhooks add https://example.org/hook --kinds event,meeting --after 0
  chancery webhooks list
  chancery webhooks enable 1                                          after it was given up
  chancery webhooks remove 1

\`chancery serve\` over the same record sends the messages.
`;

interface Place {
  readonly record: string;
}

interface NewOptions extends Place {
  readonly kinds: readonly (typeof NEWS_KINDS)[number][];
  readonly after?: string;
  readonly secret?: string;
  readonly allowPrivate?: boolean;
}

/** Addresses that are told of new records. */
export function webhooksCommand(): Command {
  return new Command('webhooks')
    .description('Addresses that are told of new records, by signed messages (Standard Webhooks).')
    .addHelpText('after', EXAMPLES)
    .addCommand(
      of('add', 'Register an address; the secret that signs its messages is printed this once.')
        .argument('<address>', 'https://…')
        .addOption(
          new Option('--kinds <kinds>', `of which records it is told, with commas between: ${NEWS_KINDS.join(', ')}`)
            .argParser(takeKinds)
            .default([...NEWS_KINDS], 'all'),
        )
        .option('--after <id>', 'an id of the stream to go on behind; 0 is the beginning (default: what comes from now on)')
        .option('--secret <file>', 'a file with the secret, - for standard input (default: one is made)')
        .option('--allow-private', 'takes http too, for a server that is told the same')
        .action(add),
    )
    .addCommand(
      of('list', 'The addresses, how far they were told, and what is wrong with them.')
        .addOption(rowFormatOption())
        .action(({ record, format }: Place & { readonly format: RowFormat }) =>
          withRecord(record, async (open) => writeRows(await tellWebhooks(open), format, tell)),
        ),
    )
    .addCommand(numbered('enable', 'Tell an address again, from where it stopped.', enableWebhook))
    .addCommand(
      numbered('disable', 'Tell an address nothing more for now.', (record, id) => disableWebhook(record, id, `disabled by ${me()}`)),
    )
    .addCommand(numbered('remove', 'Forget an address and its secret.', removeWebhook));
}

function of(name: string, description: string): Command {
  return new Command(name).description(description).addOption(recordOption());
}

function numbered(name: string, description: string, change: (record: Record, id: number) => Promise<boolean>): Command {
  return of(name, description)
    .argument('<number>', 'as `chancery webhooks list` has it', takeWhole)
    .action((id: number, { record: path }: Place) =>
      changeRecord(path, async (record) => {
        if (!(await change(record, id))) throw new RecordFault(`${id}: no such webhook; \`chancery webhooks list\` has them`);
        await note(record, `webhook ${name}d`, `${id}`);
      }),
    );
}

function takeKinds(value: string): string[] {
  const kinds = z.array(z.enum(NEWS_KINDS)).min(1).safeParse(value.split(','));
  if (!kinds.success) throw new InvalidArgumentError(`It takes ${NEWS_KINDS.join(', ')}, with commas between.`);
  return kinds.data;
}

async function add(address: string, { record: path, kinds, after, secret: file, allowPrivate = false }: NewOptions): Promise<void> {
  const secret = file === undefined ? undefined : readFileSync(file === '-' ? 0 : file, 'utf8').trim();
  await changeRecord(path, async (record) => {
    const given = givenWebhook.safeParse({
      address,
      kinds,
      ...(after !== undefined && { after }),
      ...(secret !== undefined && { secret }),
    });
    if (!given.success) throw new RecordFault(explain(given.error));
    const made = await registerWebhook(record, given.data, me(), allowPrivate).catch((error) => {
      throw error instanceof z.ZodError ? new RecordFault(explain(error)) : error;
    });
    await note(record, 'webhook added', `${made.webhook}: ${given.data.address}`);
    process.stderr.write(`Webhook ${made.webhook}; its secret is not shown again.\n`);
    await writeOut(`${made.secret}\n`);
  });
}

function explain({ issues }: z.ZodError): string {
  return issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ');
}

function note(record: Record, act: string, about: string): Promise<void> {
  return record.write((db) => noteDeed(db, now(), { person: me(), address: null, act, about }));
}

function tell({ webhook, address, kinds, state, delivered_at, failing_since, problem, next_try }: Webhook): string {
  const failing = failing_since === null ? '' : ` since ${minute(failing_since)}`;
  const trouble = problem === null ? '' : `\t${problem}${next_try === null ? '' : `; tried again ${minute(next_try)}`}`;
  const taken = delivered_at === null ? 'nothing taken yet' : `last taken ${minute(delivered_at)}`;
  return `${webhook}\t${address}\t${kinds.join(',')}\t${state}${failing}\t${taken}${trouble}\n`;
}

function minute(moment: string): string {
  return moment.slice(0, 16).replace('T', ' ');
}
