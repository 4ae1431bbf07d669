import { dateOf, dayOf, type Stretch, type Unit, weekdayOf } from './calendar.ts';

/** The TIMEX3 value of a stretch: `2023-04-16`, `2023-W15`, `2023-SP`, `199`, `-0508`. */
export function writeValue({ day, unit }: Stretch): string {
  const date = dateOf(day);
  const year = writeYear(date.year);
  switch (unit) {
    case 'week':
      return weekOf(day);
    case 'weekend':
      return `${weekOf(day)}-WE`;
    case 'month':
      return `${year}-${two(date.month)}`;
    case 'quarter':
      return `${year}-Q${Math.ceil(date.month / 3)}`;
    case 'half':
      return `${year}-H${date.month > 6 ? 2 : 1}`;
    case 'season':
      return `${year}-${SEASONS[Math.floor((date.month % 12) / 3)]}`;
    case 'year':
      return year;
    case 'decade':
      return year.slice(0, -1);
    case 'century':
      return year.slice(0, -2);
    case 'millennium':
      return year.slice(0, -3);
    default:
      return `${year}-${two(date.month)}-${two(date.day)}`;
  }
}

/** December opens a winter that bears the year of its January in no value: TIMEX3 gives it the year it begins in. */
const SEASONS = ['WI', 'SP', 'SU', 'FA'] as const;

const UNKNOWN: Record<Unit, string> = {
  second: 'XXXX-XX-XX',
  minute: 'XXXX-XX-XX',
  hour: 'XXXX-XX-XX',
  day: 'XXXX-XX-XX',
  weekend: 'XXXX-WXX-WE',
  week: 'XXXX-WXX',
  month: 'XXXX-XX',
  quarter: 'XXXX-QX',
  half: 'XXXX-HX',
  season: 'XXXX-XX',
  year: 'XXXX',
  decade: 'XXX',
  century: 'XX',
  millennium: 'X',
};

/** The value of a stretch that cannot be placed, as when the document has no date. */
export function writeUnknown(unit: Unit): string {
  return UNKNOWN[unit];
}

function writeYear(year: number): string {
  return year < 0 ? `-${String(-year).padStart(4, '0')}` : String(year).padStart(4, '0');
}

export function two(number: number): string {
  return String(number).padStart(2, '0');
}

/** ISO 8601 week: it belongs to the year of its Thursday. */
function weekOf(day: number): string {
  const thursday = day - weekdayOf(day) + 4;
  const year = dateOf(thursday).year;
  return `${writeYear(year)}-W${two(Math.floor((thursday - dayOf(year)) / 7) + 1)}`;
}

const LENGTHS: Record<Unit, readonly [string, string]> = {
  second: ['PT', 'S'],
  minute: ['PT', 'M'],
  hour: ['PT', 'H'],
  day: ['P', 'D'],
  weekend: ['P', 'WE'],
  week: ['P', 'W'],
  month: ['P', 'M'],
  quarter: ['P', 'Q'],
  half: ['P', 'H'],
  season: ['P', 'S'],
  year: ['P', 'Y'],
  decade: ['P', 'DE'],
  century: ['P', 'CE'],
  millennium: ['P', 'MI'],
};

/** A length of time: `P4D`, `PT30M`, `PXM` when the count is null. */
export function writeLength(count: number | null, unit: Unit): string {
  const [before, after] = LENGTHS[unit];
  return `${before}${count === null ? 'X' : Number(count.toFixed(2))}${after}`;
}
