import type { Appointment, Reading, Relation } from '../../domain/index.ts';
import { fillLines, type Piece } from './fill.ts';
import type { Ink } from './ink.ts';
import type { LookUp } from './look-up.ts';
import { tellMade } from './statement.ts';

/** Named relations with what is said of them, and who came into or left which office. */
export function tieLines({ relations, appointments }: Reading, find: LookUp, width: number, gutter: number, ink: Ink): string[] {
  const write = (id: string, text: string, one: Relation | Appointment): string[] => {
    const lead: Piece = { text: id.padStart(gutter - 2), paint: ink.quiet };
    return fillLines([{ text }, { text: ` · ${tellMade(one)}`, paint: ink.quiet }], { width, indent: gutter, lead });
  };
  return [
    ...(relations.length > 0
      ? ['', ink.title('Relations'), ...relations.flatMap((one) => write(one.id, tellRelation(one, find), one))]
      : []),
    ...(appointments.length > 0
      ? ['', ink.title('Offices'), ...appointments.flatMap((one) => write(one.id, tellAppointment(one, find), one))]
      : []),
  ];
}

function tellRelation({ countries, name, said }: Relation, find: LookUp): string {
  const words = said.map((span) => `“${find.words([span])}”`).join(', ');
  return `${countries.join('–')} · ${name}${words ? ` · ${words}` : ''}`;
}

function tellAppointment({ change, person, office, country, appointer, predecessor, when, status }: Appointment, find: LookUp): string {
  const facts = [
    `${find.actor(person) ?? person} · ${change}`,
    office === null ? country : `${office}${country === null ? '' : ` (${country})`}`,
    appointer === null ? null : `by ${find.actor(appointer) ?? appointer}`,
    predecessor === null ? null : `after ${find.actor(predecessor) ?? predecessor}`,
    when?.start ?? null,
    status === 'happened' ? null : status,
  ];
  return facts.filter((fact) => fact !== null).join(' · ');
}
