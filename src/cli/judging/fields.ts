import { type Command, InvalidArgumentError } from 'commander';
import { fieldsOf, kindOf } from '../../record/index.ts';
import { RecordFault } from '../../store/index.ts';

/** What the options of `judge correct` give; null for `none`. */
export interface Fields {
  readonly [option: string]: unknown;
}

/** Options by the fields that they fill; those of a list may be given several times. */
const LISTS: Readonly<Record<string, string>> = { actor: 'actors', recipient: 'recipients', party: 'parties' };
const ONES = ['type', 'mode', 'status', 'start', 'end', 'place', 'speaker', 'addressee', 'manner', 'form', 'standing', 'committed'];
const HINTS: Readonly<Record<string, string>> = {
  type: 'of an event, as PLOVER has it',
  status: 'of an event: happened, planned …',
  start: 'YYYY-MM-DD',
  end: 'YYYY-MM-DD',
  speaker: 'whose statement it is',
  standing: 'of a commitment: new, reaffirmed …',
  committed: 'who has bound himself',
};

export function addFieldOptions(command: Command): void {
  for (const one of ONES) command.option(`--${one} <value>`, HINTS[one] ?? '', takeValue);
  for (const [list, field] of Object.entries(LISTS))
    command.option(
      `--${list} <name>`,
      `${field === 'parties' ? 'a party' : `an ${list}`}; once for each, none for nobody`.replace('an r', 'a r'),
      takeMore,
    );
  command.option('--span <start-end>', 'code points of the text, the end outside', takeSpan);
}

/** The fields of the record's kind. Throws a RecordFault where an option is no field of it. */
export function toCorrections(about: string, given: Fields): Readonly<Record<string, unknown>> {
  const kind = kindOf(about);
  if (!kind) return {};
  const fields = fieldsOf(kind);
  const options = Object.entries(given).filter(
    ([option, value]) => value !== undefined && (option in LISTS || option === 'span' || ONES.includes(option)),
  );
  return Object.fromEntries(
    options.map(([option, value]) => {
      const list = LISTS[option] ?? option;
      if (fields.includes(list)) return [list, list === option ? value : (value as (string | null)[]).filter((name) => name !== null)];
      if (fields.includes(option)) return [option, (value as (string | null)[]).at(-1)];
      throw new RecordFault(`${about}: a ${kind} has no --${option}; it has ${fields.join(', ')}`);
    }),
  );
}

function takeValue(value: string): string | null {
  return value === 'none' ? null : value;
}

function takeMore(value: string, before: readonly (string | null)[] = []): (string | null)[] {
  return [...before, takeValue(value)];
}

function takeSpan(value: string): [number, number] {
  const [, start, end] = /^(\d{1,9})-(\d{1,9})$/.exec(value) ?? [];
  if (start === undefined || end === undefined) throw new InvalidArgumentError('It takes two numbers: 120-188.');
  return [Number(start), Number(end)];
}
