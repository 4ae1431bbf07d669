import type { Actor, Channel, DocumentFacts, Reading } from '../../domain/index.ts';
import { wordsAt } from '../../domain/index.ts';
import { fillLines } from './fill.ts';
import type { Ink } from './ink.ts';

const LABEL_COLUMNS = 11;

/** Title, then what is known of the document, a label and its value a line. */
export function headLines({ document, channels, actors }: Reading, width: number, ink: Ink): string[] {
  const facts: [string, string | null][] = [
    ['date', describeDate(document)],
    ['publisher', document.publisher],
    ['issuer', nameIssuer(channels, actors)],
    ['byline', document.byline],
    ['language', document.language],
    ['url', document.url],
    ['id', document.id],
  ];
  const title = fillLines([{ text: document.title ?? '(no title)', paint: ink.title }], { width, indent: 0 });
  const rest = facts.flatMap(([label, value]) =>
    value ? fillLines([{ text: value }], { width, indent: LABEL_COLUMNS, lead: { text: label, paint: ink.quiet } }) : [],
  );
  return [...title, '', ...rest];
}

/** Whose own text it is: the state or organisation behind the outlet, and what told so. */
function nameIssuer(channels: readonly Channel[], actors: readonly Actor[]): string | null {
  const outlet = channels.find(({ kind }) => kind === 'outlet');
  const issuer = actors.find(({ id }) => id === outlet?.issuer);
  return issuer && outlet ? `${issuer.name}${issuer.country ? ` (${issuer.country})` : ''}, by ${outlet.by}` : null;
}

function describeDate({ date, dateSpan, text }: DocumentFacts): string {
  if (!date) return 'not known';
  return dateSpan ? `${date}, found in the text: “${wordsAt(text, dateSpan)}”` : `${date}, given with the text`;
}
