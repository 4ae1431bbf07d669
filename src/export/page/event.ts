import type { Event } from '../../domain/index.ts';
import { fillLines, type Piece } from './fill.ts';
import type { Ink } from './ink.ts';
import type { LookUp } from './look-up.ts';
import { tellMade } from './statement.ts';

/** Two paragraphs: what sort of event, who to whom, whether it happened; then when, where, on whose word, and what made the record. */
export function eventLines(event: Event, find: LookUp, width: number, gutter: number, ink: Ink): string[] {
  const lead: Piece = { text: event.id.padStart(gutter - 2), paint: ink.quiet };
  const sort = [event.type, event.mode, event.cameo].filter((part) => part).join(' · ');
  const first: Piece[] = [
    { text: '▸ ' },
    { text: sort, paint: ink.says },
    { text: ` · ${nameSides(event, find)}`, paint: ink.name },
    { text: ` · ${event.status}` },
  ];
  const words = find.words(event.trigger);
  if (words) first.push({ text: ` · “${words}”`, paint: ink.quiet });
  return [
    ...fillLines(first, { width, indent: gutter, lead }),
    ...fillLines([{ text: tellSetting(event, find), paint: ink.quiet }], { width, indent: gutter + 2 }),
  ];
}

/** `Kenya → Peru`, `Kenya + Peru ↔`; a side that nobody is named for is `–`. */
function nameSides(event: Event, find: LookUp): string {
  const names = (ids: readonly string[]): string => ids.map((id) => find.actor(id) ?? id).join(' + ') || '–';
  if (event.recipient.length > 0 || !event.reciprocal)
    return `${names(event.actor)} ${event.reciprocal ? '↔' : '→'} ${names(event.recipient)}`;
  return `${names(event.actor)} ↔`;
}

function tellSetting(event: Event, find: LookUp): string {
  const { when } = event;
  const days = when && (when.start === when.end ? when.start : `${when.start ?? '…'} to ${when.end ?? '…'}`);
  const parts = [days && `${days} (${when?.how})`, event.contexts.join(', '), event.statement && `in ${event.statement}`];
  const channel = find.channel(event.channel);
  if (channel) parts.push(`via ${channel}`);
  if (event.again.length > 0) parts.push(`told again: ${event.again.length}`);
  return [...parts.filter((part) => part), tellMade(event)].join(' · ');
}
