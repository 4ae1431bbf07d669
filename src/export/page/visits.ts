import type { Reading, Visit } from '../../domain/index.ts';
import { stateByCode } from '../../tables/index.ts';
import { fillLines, type Piece } from './fill.ts';
import type { Ink } from './ink.ts';
import type { LookUp } from './look-up.ts';
import { tellMade } from './statement.ts';

/** Journeys: who, where, when; below it form, host, whom he met, what was done. */
export function visitLines({ visits }: Reading, find: LookUp, width: number, gutter: number, ink: Ink): string[] {
  return visits.length > 0 ? ['', ink.title('Visits'), ...visits.flatMap((one) => oneVisit(one, find, width, gutter, ink))] : [];
}

function oneVisit(visit: Visit, find: LookUp, width: number, gutter: number, ink: Ink): string[] {
  const lead: Piece = { text: visit.id.padStart(gutter - 2), paint: ink.quiet };
  const country = visit.country === null ? null : (stateByCode(visit.country)?.names[0] ?? visit.country);
  const where = [...visit.cities, ...(country === null ? [] : [country])].join(', ');
  const names = (ids: readonly string[]): string => ids.map((id) => find.actor(id) ?? id).join(', ');
  const facts = [
    visit.form,
    visit.host === null ? null : `host ${names([visit.host])}`,
    visit.met.length > 0 ? `met ${names(visit.met)}` : null,
    visit.occasion,
    visit.acts.length > 0 ? visit.acts.join(', ') : null,
    visit.firstSince === null ? null : `“${visit.firstSince}”`,
  ].filter((fact) => fact !== null);
  return [
    ...fillLines([{ text: `${names([visit.visitor])} → ${where} · ${tellDays(visit)}${visit.status}` }], { width, indent: gutter, lead }),
    ...fillLines(
      [
        { text: facts.length > 0 ? `${facts.join(' · ')} · ` : '' },
        { text: `${visit.again.length > 0 ? `told ${visit.again.length + 1} times · ` : ''}${tellMade(visit)}`, paint: ink.quiet },
      ],
      { width, indent: gutter + 2 },
    ),
  ];
}

function tellDays({ start, end, days, journey }: Visit): string {
  if (journey) return `on a journey ${tellDays({ start: journey.start, end: journey.end, days: null, journey: null } as Visit)}`;
  const count = days === null || days < 2 ? '' : ` (${days} days)`;
  if (start === null && end === null) return days === null ? '' : `${days} days · `;
  if (start === end) return `${start} · `;
  return `${start === null ? `until ${end}` : end === null ? `from ${start}` : `${start} to ${end}`}${count} · `;
}
