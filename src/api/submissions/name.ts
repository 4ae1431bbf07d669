import type { Part } from '../../work/index.ts';

/** Characters of a text that stand for it. */
const SHOWN = 60;

/** What a submission is called: its first part, and how many more there are. */
export function nameSubmission(parts: readonly Part[]): string {
  const [first] = parts;
  const name = first === undefined ? '' : namePart(first);
  return parts.length > 1 ? `${name} and ${parts.length - 1} more` : name;
}

function namePart(part: Part): string {
  if (part.kind === 'file') return part.name;
  if (part.kind === 'address') return part.address;
  const { title, text } = part.article;
  const words = (title ?? text.slice(0, 4 * SHOWN)).replaceAll(/\s+/g, ' ').trim();
  return (words.length > SHOWN ? `${words.slice(0, SHOWN)}…` : words).replaceAll('\0', '').toWellFormed();
}
