import { readText } from '../events/read-events.ts';

/** The visits of a text, as `Ann Lee → PER 2021-05-03..2021-05-04 happened`. */
export async function readVisits(text: string, date = '2021-06-20'): Promise<string[]> {
  const { actors, visits } = await readText(text, date);
  return visits.map(({ visitor, country, start, end, status }) => {
    const days = start === null && end === null ? '' : `${start ?? ''}..${end ?? ''} `;
    return `${actors.find(({ id }) => id === visitor)?.name} → ${country} ${days}${status}`;
  });
}
