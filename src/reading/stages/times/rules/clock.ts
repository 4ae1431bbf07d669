import type { Stretch } from '../calendar.ts';
import { type Found, found, type Reading, type TimeRule } from '../rule.ts';
import { two, writeUnknown, writeValue } from '../values.ts';
import { isDigits, isGlued, lowAt, skip, type Word } from '../words.ts';

const SPELLED = new Map(
  'one two three four five six seven eight nine ten eleven twelve'.split(' ').map((word, index) => [word, index + 1]),
);
/** Zones that are kept with the time; only the first three tell in the value, as `Z`. */
const ZONES =
  /^(?:UTC|GMT|Z|EST|EDT|ET|CST|CDT|CT|MST|MDT|MT|PST|PDT|PT|BST|CET|CEST|EET|EEST|MSK|IST|JST|KST|HKT|SGT|AEST|AEDT|NZST|WIB|PKT)$/;

/**
 * A time of the clock, with the day beside it, else of the day told last, else of the document's date.
 *
 * Reads: "It fell at 10:15 a.m. today." 2023-04-17 → 10:15 a.m. today=2023-04-17T10:15
 * Reads: "At 16:08 UTC it rose." 2008-09-17 → 16:08 UTC=2008-09-17T16:08Z
 * Reads: "At 0800 GMT it opened, at 6pm it shut." 2008-09-17 → 0800 GMT=2008-09-17T08:00Z, 6pm=2008-09-17T18:00
 * Reads: "It came at 16:15 UTC, June 1st, on air." 2009-06-04 → 16:15 UTC=2009-06-01T16:15Z, June 1st=2009-06-01
 * Reads: "Posted 17 April 2023 – 10:15 by staff." → 17 April 2023 – 10:15=2023-04-17T10:15
 * Reads: "They met at three o'clock, then at noon on Sunday." 2023-04-17 → three o'clock=2023-04-17T03:00, noon on Sunday=2023-04-16T12:00
 * Leaves: "It won 3:2 at odds of 10:1 by 12.30 metres from John 3:16."
 */
export const clock: TimeRule = {
  name: 'clock',
  starts: ['#', ...SPELLED.keys(), 'noon', 'midday', 'midnight'],
  read(reading, at) {
    const { words } = reading;
    const time = readClock(words, at);
    if (!time) return null;
    const date = dayAfter(reading, time.to);
    const day = date?.day ?? told(reading, at);
    const value = day === null ? writeUnknown('day') : writeValue({ day, unit: 'day' });
    return found('clock', {
      from: at,
      to: date?.to ?? time.to,
      type: 'TIME',
      value: `${value}T${time.value}`,
      ...(day !== null && { stretch: { day, unit: 'day' as const } }),
      confidence: 0.88,
    });
  },
};

export interface ClockTime {
  /** `10:15`, `16:08Z`. */
  readonly value: string;
  readonly to: number;
}

export function readClock(words: readonly Word[], at: number): ClockTime | null {
  const low = lowAt(words, at);
  if (low === 'noon' || low === 'midday') return { value: '12:00', to: at + 1 };
  if (low === 'midnight') return { value: '24:00', to: at + 1 };
  const spelled = SPELLED.get(low);
  if (spelled === undefined && !isDigits(words, at)) return null;
  if (isGlued(words, at) && /^[-.,:/$€£]$/.test(lowAt(words, at - 1)) && isGlued(words, at - 1)) return null;
  const parts = readFigures(words, at, spelled);
  if (!parts) return null;
  const half = readHalfOfDay(words, parts.to);
  const clockWord = !half && /^o['’]clock$/.test(`${lowAt(words, parts.to)}${lowAt(words, parts.to + 1)}${lowAt(words, parts.to + 2)}`);
  const to = half?.to ?? (clockWord ? parts.to + 3 : parts.to);
  const zone = ZONES.test(words[to]?.raw ?? '') ? (words[to]?.raw as string) : null;
  const sure = half || clockWord || zone || (parts.colon && /^\d\d?$/.test(low) && asked(words, at));
  if (!sure || (parts.hours > 12 && half && !parts.colon) || (spelled !== undefined && !half && !clockWord)) return null;
  const hours = half ? (parts.hours % 12) + (half.after ? 12 : 0) : parts.hours;
  const utc = zone !== null && /^(?:UTC|GMT|Z)$/.test(zone);
  return { value: `${two(hours)}:${parts.minutes}${parts.seconds}${utc ? 'Z' : ''}`, to: zone ? to + 1 : to };
}

function readFigures(words: readonly Word[], at: number, spelled: number | undefined) {
  if (spelled !== undefined) return { hours: spelled, minutes: '00', seconds: '', colon: false, to: at + 1 };
  const low = lowAt(words, at);
  const mark = lowAt(words, at + 1);
  const pair = isGlued(words, at + 1) && isGlued(words, at + 2) && /^\d\d$/.test(lowAt(words, at + 2));
  if ((mark === ':' || mark === '.') && pair && low.length <= 2) {
    const minutes = lowAt(words, at + 2);
    const more = mark === ':' && lowAt(words, at + 3) === ':' && isGlued(words, at + 4) && /^\d\d$/.test(lowAt(words, at + 4));
    const seconds = more ? `:${lowAt(words, at + 4)}` : '';
    return Number(low) < 25 && Number(minutes) < 60
      ? { hours: Number(low), minutes, seconds, colon: mark === ':', to: at + (more ? 5 : 3) }
      : null;
  }
  if (/^[0-2]\d[0-5]\d$/.test(low) && Number(low) < 2400) {
    return ZONES.test(words[at + 1]?.raw ?? '') || lowAt(words, at + 1) === 'hrs'
      ? { hours: Number(low.slice(0, 2)), minutes: low.slice(2), seconds: '', colon: true, to: at + 1 }
      : null;
  }
  return low.length <= 2 && Number(low) < 25 ? { hours: Number(low), minutes: '00', seconds: '', colon: false, to: at + 1 } : null;
}

/** "a.m.", "pm", "P.M". */
function readHalfOfDay(words: readonly Word[], at: number): { after: boolean; to: number } | null {
  const low = lowAt(words, at);
  if (low === 'am' || low === 'pm') return { after: low === 'pm', to: at + 1 };
  if ((low !== 'a' && low !== 'p') || lowAt(words, at + 1) !== '.' || lowAt(words, at + 2) !== 'm' || !isGlued(words, at + 2)) return null;
  return { after: low === 'p', to: skip(words, at + 3, '.') };
}

/** A bare 10:15 is a score or a verse unless something asks for a time. */
function asked(words: readonly Word[], at: number): boolean {
  return /^(?:at|by|until|till|from|since|around|about|before|after|–|—|\||time|to|and|of|is)$/.test(lowAt(words, at - 1));
}

function told(reading: Reading, at: number): number | null {
  const ahead = comingDay(reading, at);
  if (ahead) return ahead.day;
  return reading.last(at, 'day')?.day ?? reading.today;
}

/** The day right after the time: part of the expression. */
function dayAfter(reading: Reading, at: number): { day: number; to: number } | null {
  const { words } = reading;
  for (const start of [at, ...(lowAt(words, at) === 'on' ? [at + 1] : [])]) {
    const date = reading.readAt(start)?.[0];
    if (date && date.type === 'DATE' && date.stretch?.unit === 'day') return { day: date.stretch.day, to: date.to };
  }
  return null;
}

/** The day that follows after a comma: another expression, which yet says the day. */
function comingDay(reading: Reading, at: number): Stretch | null {
  const { words } = reading;
  const time = readClock(words, at);
  if (!time || lowAt(words, time.to) !== ',') return null;
  const date: Found | undefined = reading.readAt(skip(words, time.to + 1, 'on'))?.[0];
  return date?.stretch?.unit === 'day' ? date.stretch : null;
}
