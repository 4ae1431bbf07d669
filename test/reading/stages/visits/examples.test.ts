import type { Reading, Visit } from '../../../../src/domain/index.ts';
import { runExamples } from '../examples.ts';

runExamples('visits', (reading) => reading.visits.map((visit) => show(reading, visit)).join('; '));

function show({ actors }: Reading, visit: Visit): string {
  const name = (id: string): string => actors.find((actor) => actor.id === id)?.name ?? id;
  return [
    `${name(visit.visitor)} → ${visit.country}`,
    visit.cities.join('+'),
    visit.start || visit.end ? `${visit.start ?? ''}..${visit.end ?? ''}` : visit.days === null ? '' : `${visit.days} days`,
    visit.form ?? '',
    visit.host === null ? '' : `host ${name(visit.host)}`,
    visit.met.length > 0 ? `met ${visit.met.map(name).join('+')}` : '',
    visit.occasion === null ? '' : `at ${visit.occasion}`,
    visit.acts.join(','),
    visit.firstSince === null ? '' : `“${visit.firstSince}”`,
    visit.status,
  ]
    .filter((part) => part !== '')
    .join(' ');
}
