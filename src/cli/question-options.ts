import { type Command, InvalidArgumentError, Option } from 'commander';
import { z } from 'zod';

/** What the API may be asked, as options: the same names, words and checks. Where a page begins and ends is no question here. */
export function addQuestion(command: Command, question: z.ZodObject, letters: Readonly<Record<string, string>> = {}): Command {
  for (const [name, shape] of Object.entries(question.shape as { readonly [name: string]: z.ZodType })) {
    if (name === 'after' || name === 'limit') continue;
    const letter = letters[name];
    const option = new Option(`${letter ? `-${letter}, ` : ''}--${name} <${placeholder(name)}>`, describe(shape));
    command.addOption(option.argParser((value) => take(shape, value)));
  }
  return command;
}

/** What was asked, without the command's own options. */
export function questionOf<Question extends z.ZodObject>(
  question: Question,
  options: Readonly<Record<string, unknown>>,
): Omit<z.output<Question>, 'after' | 'limit'> {
  const asked = Object.entries(options).filter(([name, value]) => name in question.shape && value !== undefined);
  return Object.fromEntries(asked) as z.output<Question>;
}

const WHO = /^(?:actor|recipient|speaker|addressee|about|party)$/;

function placeholder(name: string): string {
  if (WHO.test(name)) return 'country or name';
  return name === 'since' || name === 'until' ? 'YYYY-MM-DD' : name;
}

function describe(shape: z.ZodType): string {
  const { description = '', enum: choices } = z.toJSONSchema(shape, { io: 'input' });
  const first = description.charAt(0).toLowerCase() + description.slice(1).replace(/\.$/, '');
  const list = choices?.join(', ') ?? '';
  return first === '' || list === '' ? first + list : `${first} (${list})`;
}

function take(shape: z.ZodType, value: string): unknown {
  const read = shape.safeParse(value);
  if (read.success) return read.data;
  throw new InvalidArgumentError(`${read.error.issues.map(({ message }) => message).join('; ')}.`);
}
