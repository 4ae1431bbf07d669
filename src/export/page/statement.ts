import type { Made, Statement } from '../../domain/index.ts';
import { fillLines, type Piece } from './fill.ts';
import type { Ink } from './ink.ts';
import type { LookUp } from './look-up.ts';
import { shortenMiddle } from './shorten.ts';

/** Three paragraphs: who said it how and to whom; what, in at most two lines; through whom, and what made the record. */
export function statementLines(statement: Statement, find: LookUp, width: number, gutter: number, ink: Ink): string[] {
  const inner = { width, indent: gutter + 2 };
  const lead: Piece = { text: statement.id.padStart(gutter - 2), paint: ink.quiet };
  const first: Piece[] = [{ text: '» ' }, { text: nameSpeaker(statement, find), paint: ink.says }];
  const cue = find.words(statement.cue);
  const addressee = find.actor(statement.addressee);
  if (cue) first.push({ text: ` · ${cue}` });
  if (addressee) first.push({ text: ` · to ${addressee}` });
  first.push({ text: ` · ${statement.manner}`, paint: ink.quiet });
  const content = shortenMiddle(find.words(statement.content), 2 * (width - inner.indent) - 10);
  return [
    ...fillLines(first, { width, indent: gutter, lead }),
    ...fillLines([{ text: content }], inner),
    ...fillLines([{ text: tellOrigin(statement, find), paint: ink.quiet }], inner),
  ];
}

/** `0.81 by rule-name` */
export function tellMade(made: Made): string {
  return `${made.confidence.toFixed(2)} by ${made.by}`;
}

function nameSpeaker(statement: Statement, find: LookUp): string {
  const known = find.actor(statement.speaker);
  if (known) return known;
  return statement.source.length > 0 ? `“${find.words(statement.source)}” (not known)` : 'not named';
}

function tellOrigin(statement: Statement, find: LookUp): string {
  const parts: string[] = [];
  const channel = find.channel(statement.channel);
  if (channel) parts.push(`via ${channel}`);
  if (statement.within) {
    const teller = find.speaker(statement.within);
    parts.push(`within ${statement.within}${teller ? ` (${teller})` : ''}`);
  }
  return [...parts, tellMade(statement)].join(' · ');
}
