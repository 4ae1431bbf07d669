import { type HolderRow, type ImportedRows, PART_DATE, type RowProblem, readRecords } from './rows.ts';

const ROLES: readonly (readonly [RegExp, string])[] = [
  [/^(?:federal )?president(?: of the republic)?$|^(?:king|queen|emperor|monarch|emir|sultan)$|^head of state$/i, 'head-of-state'],
  [/^(?:prime minister|chancellor|federal chancellor|taoiseach|head of government|premier)$/i, 'head-of-government'],
  [
    /^(?:federal )?minister (?:of|for) (?:foreign affairs|external affairs|foreign relations)$|^(?:foreign|external affairs) minister$|^secretary of state$/i,
    'foreign-minister',
  ],
  [/^(?:federal )?minister (?:of|for) (?:national )?defen[cs]e$|^defen[cs]e minister$|^secretary of defen[cs]e$/i, 'defense-minister'],
  [/^minister of (?:the )?interior$|^minister of internal affairs$/i, 'interior-minister'],
  [/^minister of finance$/i, 'finance-minister'],
];

/**
 * An export of office holders from Wikidata (columns repo, position, person, wikidata_id, start, end, …, as every-politician
 * writes it). The state is told by `repo`, "albania-cabinet"; positions that are none of our roles are passed over.
 * `codeOf`: the code of a state by its name.
 */
export function readWikidata(text: string, codeOf: (name: string) => string | null): ImportedRows {
  const rows: HolderRow[] = [];
  const problems: RowProblem[] = [];
  for (const { record, line } of readRecords(text)) {
    const { repo = '', position = '', person = '', wikidata_id = '', start = '', end = '', repo_last_commit = '' } = record;
    const role = ROLES.find(([words]) => words.test(position))?.[1];
    if (!role || !person || !PART_DATE.test(start)) continue;
    const of = stateOf(repo, codeOf);
    if (!of) problems.push({ line, what: `no state of the tables in "${repo}"` });
    else
      rows.push({
        of,
        role,
        title: position,
        person,
        gender: null,
        since: start,
        until: PART_DATE.test(end) ? end : null,
        seen: PART_DATE.test(end) ? null : repo_last_commit.slice(0, 10) || null,
        source: 'wikidata',
        aliases: [],
        wikidata: /^Q\d+$/.test(wikidata_id) ? wikidata_id : null,
      });
  }
  return { rows, problems };
}

/** "south-korea-ministers", "us-cabinet": the longest beginning that names a state. */
function stateOf(repo: string, codeOf: (name: string) => string | null): string | null {
  const words = repo.split('-');
  for (let to = words.length; to > 0; to--) {
    const name = words.slice(0, to).join(' ');
    const code = codeOf(name) ?? codeOf(name.toUpperCase());
    if (code) return code;
  }
  return null;
}
