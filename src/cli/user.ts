import { Command, InvalidArgumentError, Option } from 'commander';
import { addUser, giveToken, listUsers, type Record, ROLES, type Role, removeUser, revokeToken, type UserRow } from '../store/index.ts';
import { me } from './me.ts';
import { changeRecord, now, recordOption, withRecord } from './open-record.ts';
import { takeDuration } from './options.ts';
import { type RowFormat, rowFormatOption, writeRows } from './rows.ts';
import { writeOut } from './write-out.ts';

const EXAMPLES = `
Examples:
  chancery user add Ada --role judge --record talks.db      reads and judges; her token is printed, this once
  chancery user add Ben --role add --role judge --for 90d   his token ends after ninety days
  chancery user list
  chancery user token Ada                                   a further token, for another machine
  chancery user revoke 1a2b3c4d                             ends the token that begins chy_1a2b3c4d
  chancery user remove Ben                                  ends all that he could come in with

Roles: read (everybody has it), judge, add, admin (all, and the log of who did what).
`;

interface Place {
  readonly record: string;
}

interface Lasting extends Place {
  readonly for?: number;
}

/** People who may use the reading room from elsewhere. */
export function userCommand(): Command {
  return new Command('user')
    .description('Who may use the reading room (`chancery serve`), and with which tokens.')
    .addHelpText('after', EXAMPLES)
    .addCommand(
      of('add', 'Make a user; their token is printed this once.')
        .argument('<name>', 'as the logs will name them')
        .addOption(roleOption())
        .addOption(lastingOption())
        .action((name: string, { record, role, for: lasting }: Lasting & { readonly role: readonly Role[] }) =>
          tellToken(record, name, (open) => addUser(open, { name, roles: role, expires: endOf(lasting), by: me() })),
        ),
    )
    .addCommand(
      of('list', 'The users, their roles and the tokens in force.')
        .addOption(rowFormatOption())
        .action(({ record, format }: Place & { readonly format: RowFormat }) =>
          withRecord(record, async (open) => writeRows(await listUsers(open), format, tellUser)),
        ),
    )
    .addCommand(
      of('token', 'A further token for a user; it is printed this once.')
        .argument('<name>', 'the user')
        .addOption(lastingOption())
        .action((name: string, { record, for: lasting }: Lasting) =>
          tellToken(record, name, (open) => giveToken(open, name, endOf(lasting), me())),
        ),
    )
    .addCommand(
      of('revoke', 'End a token, and the sessions that were begun with it.')
        .argument('<prefix>', 'the eight letters behind chy_')
        .action((prefix: string, { record }: Place) => changeRecord(record, (open) => revokeToken(open, prefix, me()))),
    )
    .addCommand(
      of('remove', 'Remove a user; the logs keep the name.')
        .argument('<name>', 'the user')
        .action((name: string, { record }: Place) => changeRecord(record, (open) => removeUser(open, name, me()))),
    );
}

function of(name: string, description: string): Command {
  return new Command(name).description(description).addOption(recordOption());
}

function roleOption(): Option {
  return new Option('--role <role>', 'what they may do; may be given several times')
    .default(['read'], 'read')
    .argParser((value: string, before: readonly string[]) => takeRole(value, before));
}

/** The first that is given takes the place of the usual one. */
function takeRole(value: string, before: readonly string[]): string[] {
  const role = ROLES.find((one) => one === value);
  if (!role) throw new InvalidArgumentError(`It takes ${ROLES.join(', ')}.`);
  return before.join() === 'read' ? [role] : [...new Set([...before, role])];
}

function lastingOption(): Option {
  return new Option('--for <duration>', 'how long the token lasts: 12h, 90d; until it is revoked where none is given').argParser(
    takeDuration,
  );
}

function endOf(lasting: number | undefined): string | null {
  return lasting === undefined ? null : new Date(Date.parse(now()) + lasting).toISOString();
}

async function tellToken(path: string, name: string, make: (record: Record) => Promise<string>): Promise<void> {
  await changeRecord(path, async (record) => writeOut(`${await make(record)}\n`));
  process.stderr.write(`The token of ${name}; it is kept nowhere and not shown again.\n`);
}

function tellUser({ user, roles, made_at, token, expires_at }: UserRow): string {
  const told =
    token === null ? 'no token' : `chy_${token}…${expires_at === null ? '' : ` until ${expires_at.slice(0, 16).replace('T', ' ')}`}`;
  return `${user}\t${(JSON.parse(roles) as string[]).join(', ')}\t${told}\tsince ${made_at.slice(0, 10)}\n`;
}
