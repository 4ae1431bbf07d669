import { type HolderRow, type ImportedRows, type RowProblem, readRecords } from './rows.ts';

const ROLES: Readonly<{ [printed: string]: string }> = { 'chief of state': 'head-of-state', 'head of government': 'head-of-government' };

/** Those beside and below the head, whom the Factbook prints in the same place. */
const OTHERS = /\b(?:vice|deputy|first lady|governor|represented|-elect|elect|ceo|heir|crown prince|regent|second|co-)\b/i;

/** Words of titles before a name; a name's own words begin after the last of them. */
const TITLE_WORD =
  /^(?:president|prime|minister|king|queen|emperor|sultan|emir|amir|chancellor|federal|premier|taoiseach|chairman|chairperson|chairwoman|chair|of|the|state|council|ministers|republic|government|grand|duke|prince|princess|pope|captain|regent|captains|head|general|secretary|supreme|leader|acting|interim|transitional|transition|ruler|paramount|chief|commander|in|and|sovereign|military|junta|national|for|affairs|administration|commission|committee|presidency|cabinet|union|first|lt\.?|col\.?|gen\.?|brig\.?|maj\.?|dr\.?|sir|sheikh|shaikh|taliban|islamic|people's|assembly|salvation|homeland|self|proclaimed|self-proclaimed|high|electoral|oili|ulu|te|beretitenti)$/i;

/**
 * Heads of state and government as the CIA World Factbook prints them (columns country, role, title_and_name_as_printed, since,
 * first_seen, last_change_seen): "President Ashraf GHANI", the family name in capitals. Deputies are left out. A head holds
 * office until the next one of the same role, the last one as far as the Factbook was seen.
 */
export function readFactbook(text: string, codeOf: (name: string) => string | null): ImportedRows {
  const rows: HolderRow[] = [];
  const problems: RowProblem[] = [];
  const unknown = new Set<string>();
  for (const { record, line } of readRecords(text)) {
    const { country = '', role: printed = '', title_and_name_as_printed: words = '', since = '', last_change_seen = '' } = record;
    const role = ROLES[printed];
    const named = splitName(words);
    if (!role || !named || OTHERS.test(words) || !/^\d{4}-\d{2}-\d{2}$/.test(since)) continue;
    const of = codeOf(country);
    if (!of) {
      if (!unknown.has(country)) problems.push({ line, what: `"${country}" is no state of the tables` });
      unknown.add(country);
      continue;
    }
    const row: HolderRow = {
      of,
      role,
      ...named,
      gender: null,
      since,
      until: null,
      seen: last_change_seen || null,
      source: 'factbook',
      aliases: [],
      wikidata: null,
    };
    const same = rows.findIndex((one) => one.of === of && one.role === role && one.since === since);
    if (same < 0) rows.push(row);
    else rows[same] = { ...row, title: rows[same]?.title ?? row.title };
  }
  return { rows: closeHoldings(rows), problems };
}

/** "President of the Islamic Republic of Afghanistan Ashraf GHANI Ahmadzai": title and name; null where there is no name in capitals. */
function splitName(printed: string): { title: string; person: string } | null {
  const words = printed
    .replace(/\s+-\s.*$|,.*$|\(.*?\)/g, '')
    .trim()
    .split(/\s+/);
  const capital = words.findIndex(
    (word) => /^\p{Lu}[\p{Lu}'’-]+$/u.test(word) && word.length > 1 && !/^(?:II|III|IV|V|VI|XIV|XVI)$/.test(word),
  );
  if (capital < 0) return null;
  let from = 0;
  for (let at = 0; at < capital; at++)
    if (TITLE_WORD.test(words[at] as string) || words.slice(from, at).some((word) => /^of$/i.test(word) && from === 0)) from = at + 1;
  while (from < capital && TITLE_WORD.test(words[from] as string)) from++;
  if (from === 0) return null;
  const name = words.slice(Math.min(from, capital)).map(inLowerCase).join(' ');
  return {
    title: words
      .slice(0, from)
      .join(' ')
      .replace(/\s+of the .*$/i, ''),
    person: name,
  };
}

function inLowerCase(word: string): string {
  return /^[\p{Lu}'’-]{2,}$/u.test(word) && !/^(?:II|III|IV|V|VI|XIV|XVI)$/.test(word)
    ? word.toLowerCase().replace(/(^|['’-])(\p{L})/gu, (_, mark: string, letter: string) => mark + letter.toUpperCase())
    : word;
}

function closeHoldings(rows: readonly HolderRow[]): HolderRow[] {
  return rows.map((row) => {
    const next = rows
      .filter((other) => other.of === row.of && other.role === row.role && other.since > row.since)
      .map(({ since }) => since)
      .sort()[0];
    return next ? { ...row, until: next, seen: null } : row;
  });
}
