import { type HolderRow, type ImportedRows, PART_DATE, type RowProblem, readRecords } from './rows.ts';

/** Our own lists: iso3, role, title, person, gender (m or f), since, until, aliases parted by `|`. */
export function readOfficials(text: string): ImportedRows {
  const rows: HolderRow[] = [];
  const problems: RowProblem[] = [];
  for (const { record, line } of readRecords(text)) {
    const { iso3 = '', role = '', title = '', person = '', gender = '', since = '', until = '', aliases = '' } = record;
    if (!iso3 || !role || !title || !person) problems.push({ line, what: 'iso3, role, title and person are needed' });
    else if (!PART_DATE.test(since)) problems.push({ line, what: `since: "${since}" is no date` });
    else if (until && !PART_DATE.test(until)) problems.push({ line, what: `until: "${until}" is no date` });
    else
      rows.push({
        of: iso3,
        role,
        title,
        person,
        gender: gender === 'm' ? 'male' : gender === 'f' ? 'female' : null,
        since,
        until: until || null,
        seen: null,
        source: 'own',
        aliases: aliases
          .split('|')
          .map((alias) => alias.trim())
          .filter((alias) => alias !== ''),
        wikidata: null,
      });
  }
  return { rows, problems };
}
