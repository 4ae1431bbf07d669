import type { DyadYear, FieldYear, RelationName, ToneYear } from '../record/index.ts';
import type { Relation, RelationSpeaker } from '../store/index.ts';

/** A relation for people, part by part; parts that the record has nothing for are left out. */
export function tellRelation({ one, other, months, slope, years, names, speakers, fields, tones }: Relation): string {
  const events = months.reduce((sum, month) => sum + month.events, 0);
  if (events === 0 && names.length === 0 && speakers.length === 0) return '';
  const [first, last] = [months[0], months.at(-1)];
  const when = first && last ? `, ${first.month} to ${last.month}` : '';
  const parts: readonly (readonly [string, readonly string[]])[] = [
    ['By year', years.map(tellYear)],
    ['Intensity', slope === null ? [] : [tellSlope(slope)]],
    ['Names of the relation', names.map(tellName)],
    [`Who speaks for ${one}`, speakers.filter(({ source }) => source === one).map(tellSpeaker)],
    [`Who speaks for ${other}`, speakers.filter(({ source }) => source === other).map(tellSpeaker)],
    ['Fields by year', fields.map(tellFields)],
    ['Tone by year', tones.map(tellTone)],
  ];
  const told = parts
    .filter(([, lines]) => lines.length > 0)
    .map(([head, lines]) => `\n${head}\n${lines.map((line) => `  ${line}\n`).join('')}`);
  return `${one} and ${other}: ${events} events that happened or go on${when}\n${told.join('')}`;
}

function tellYear(row: DyadYear): string {
  const counts = [
    ['verbal cooperation', row.verbal_cooperation],
    ['material cooperation', row.material_cooperation],
    ['verbal conflict', row.verbal_conflict],
    ['material conflict', row.material_conflict],
  ] as const;
  const told = counts.filter(([, count]) => count > 0).map(([name, count]) => `${count} ${name}`);
  return `${row.year}  ${row.source} → ${row.target}  ${row.events} event${row.events === 1 ? '' : 's'}: ${told.join(', ')}; mean intensity ${row.intensity.toFixed(1)}`;
}

function tellSlope({ perYear, within }: NonNullable<Relation['slope']>): string {
  const way = Math.abs(perYear) <= within ? 'no clear trend' : perYear > 0 ? 'rises' : 'falls';
  return `${way}: ${perYear >= 0 ? '+' : ''}${perYear.toFixed(2)} a year, ± ${within.toFixed(2)} (95 %)`;
}

function tellName({ name, first, last, documents }: RelationName): string {
  const when = first === last ? (first ?? 'no date') : `${first} to ${last}`;
  return `${when}  ${name} (${documents} document${documents === 1 ? '' : 's'})`;
}

function tellSpeaker({ name, statements, first, last }: RelationSpeaker): string {
  return `${String(statements).padStart(5)}  ${name}${first === null ? '' : `, ${first}${first === last ? '' : ` to ${last}`}`}`;
}

function tellFields({ year, fields, economy, security, topics }: FieldYear): string {
  return `${year}  economy ${percent(economy, fields)}, security ${percent(security, fields)} of ${fields}: ${topics.map(([topic, count]) => `${topic} ${count}`).join(', ')}`;
}

function tellTone({ year, source, statements, warm, firm, sharp, words }: ToneYear): string {
  const told = words.length === 0 ? '' : `: ${words.map(({ word, statements }) => `${word} ${statements}`).join(', ')}`;
  return `${year}  ${source}  warm ${warm}, firm ${firm}, sharp ${sharp} of ${statements}${told}`;
}

function percent(part: number, whole: number): string {
  return `${Math.round((part / whole) * 100)} %`;
}
