/** When a code of an actor dictionary holds. Days are YYYY-MM-DD, both of them within; null is open. */
export interface CodeDates {
  readonly since: string | null;
  readonly until: string | null;
}

/**
 * Reads the dates behind a code, as PETRARCH and TABARI write them: `<990101` before a day, `>990101` after it,
 * `961015-990101` between two; days are YYMMDD or YYYYMMDD. Answers what is wrong in words where it is none of these.
 */
export function readCodeDates(words: string): CodeDates | string {
  const dates = words.replaceAll(/\s+/g, '');
  if (dates === '') return { since: null, until: null };
  const found = /^(?:([<>])(\d+)|(\d+)-(\d+))$/.exec(dates);
  if (!found) return `"${words.trim()}" is no date of a code: <YYMMDD, >YYMMDD or YYMMDD-YYMMDD`;
  const [, sign, single = '', from = '', to = ''] = found;
  const since = sign === '<' ? null : readDay(sign ? single : from);
  const until = sign === '>' ? null : readDay(sign ? single : to);
  const wrong = [since, until].find((day) => day?.startsWith('!'));
  if (wrong) return `"${wrong.slice(1)}" is no day (YYMMDD or YYYYMMDD)`;
  if (since && until && until < since) return `"${words.trim()}" ends before it begins`;
  return { since, until };
}

/** Two-digit years from here on are of the last century, as PETRARCH takes them. */
const LAST_CENTURY = 30;

/** The day, or `!` and the digits where there is no such day. */
function readDay(digits: string): string {
  if (digits.length !== 6 && digits.length !== 8) return `!${digits}`;
  const short = Number(digits.slice(0, 2));
  const year = digits.length === 8 ? digits.slice(0, 4) : String(short > LAST_CENTURY ? 1900 + short : 2000 + short);
  const day = `${year}-${digits.slice(-4, -2)}-${digits.slice(-2)}`;
  const date = new Date(`${day}T00:00:00Z`);
  return Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== day ? `!${digits}` : day;
}
