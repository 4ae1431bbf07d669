import type { Actor, ActorKind, Office, Reading } from '../../domain/index.ts';
import { fillLines, type Piece } from './fill.ts';
import type { Ink } from './ink.ts';
import type { LookUp } from './look-up.ts';

const HEADINGS: readonly (readonly [ActorKind, string])[] = [
  ['person', 'People'],
  ['state', 'States'],
  ['body', 'Bodies'],
  ['organization', 'Organizations'],
  ['group', 'Groups'],
];

/** Everyone in the reading, kind by kind, with offices and members. */
export function actorLines(reading: Reading, find: LookUp, width: number, gutter: number, ink: Ink): string[] {
  return HEADINGS.flatMap(([kind, heading]) => {
    const actors = reading.actors.filter((actor) => actor.kind === kind);
    if (actors.length === 0) return [];
    return ['', ink.title(heading), ...actors.flatMap((actor) => oneActor(actor, find, width, gutter, ink))];
  });
}

function oneActor(actor: Actor, find: LookUp, width: number, gutter: number, ink: Ink): string[] {
  const inner = { width, indent: gutter + 2 };
  const lead: Piece = { text: actor.id.padStart(gutter - 2), paint: ink.quiet };
  const facts = [actor.country, actor.sectors.join(' '), countMentions(actor.mentions.length)].filter((fact) => fact);
  const lines = fillLines([{ text: actor.name, paint: ink.name }, { text: ` · ${facts.join(' · ')}` }], { width, indent: gutter, lead });
  const offices = actor.offices.flatMap((office) => fillLines([{ text: tellOffice(office) }], inner));
  const members = actor.members.map((id) => find.actor(id) ?? id);
  return [...lines, ...offices, ...(members.length > 0 ? fillLines([{ text: `members: ${members.join(', ')}` }], inner) : [])];
}

function tellOffice({ title, country, since }: Office): string {
  return `${title}${country ? ` (${country})` : ''}${since ? `, since ${since}` : ''}`;
}

function countMentions(count: number): string {
  return count === 1 ? '1 mention' : `${count} mentions`;
}
