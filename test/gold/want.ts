import type { Manner, Span } from '../../src/domain/index.ts';
import { locateRuns, locateWords } from './locate.ts';
import { describeMannerFault } from './manner.ts';

export interface WantedTime {
  readonly span: Span;
  /** A TIMEX3 value. */
  readonly value: string;
}

export interface WantedPerson {
  readonly name: string;
  /** ISO 3166-1 alpha-3 or an organisation's code; null for a person who speaks for none. */
  readonly country: string | null;
}

export interface WantedStatement {
  /** Fullest names in the article; several for a joint statement, none when nobody is named. */
  readonly speakers: readonly string[];
  readonly manner: Manner;
  readonly source: string | null;
  readonly cue: string;
  readonly content: readonly Span[];
  /** Index in `Want.statements` of the statement that this one is told in. */
  readonly within: number | null;
  readonly line: number;
}

/** A person's reading of an article, with UTF-16 spans of the article's text. */
export interface Want {
  readonly date: string | null;
  readonly times: readonly WantedTime[];
  readonly persons: readonly WantedPerson[];
  readonly statements: readonly WantedStatement[];
}

interface Draft {
  date: string | null;
  times: WantedTime[];
  persons: WantedPerson[];
  statements: (Omit<WantedStatement, 'within'> & { within: string | null })[];
}

/**
 * Reads a `want.txt` against its article. One record a line, `#` opens a comment:
 *
 *     date 2023-04-17
 *     time "Sunday" = 2023-04-16           time "Sunday"#2 = …  for the second "Sunday"
 *     person "Li Shangfu" CHN              - for a person who speaks for no country
 *     said "A" mixed | source "…" | cue "…" | content "…" | within "cue of the outer statement"
 *     said "A + B" indirect | …            said nobody indirect | cue "…" | content "…"
 *
 * In a content `…` leaves out the middle of a run and ` // ` parts two runs.
 * Throws one Error that lists every fault as `file:line: cause`.
 */
export function parseWant(file: string, source: string, text: string): Want {
  const draft: Draft = { date: null, times: [], persons: [], statements: [] };
  const faults: string[] = [];
  source.split(/\r?\n/).forEach((line, index) => {
    if (line.trim() === '' || line.startsWith('#')) return;
    const fault = attempt(() => parseLine(draft, line.trim(), index + 1, text));
    if (fault) faults.push(`${file}:${index + 1}: ${fault}`);
  });
  const statements = draft.statements.map((statement) => {
    const within = statement.within === null ? null : findOuter(draft, statement, statement.within);
    if (within === -1) faults.push(`${file}:${statement.line}: no statement with the cue "${statement.within}" holds this content`);
    return { ...statement, within };
  });
  if (faults.length > 0) throw new Error(faults.join('\n'));
  return { ...draft, statements };
}

function parseLine(draft: Draft, line: string, number: number, text: string): void {
  const kind = line.split(' ', 1)[0];
  if (kind === 'date') draft.date = parseDate(line);
  else if (kind === 'time') draft.times.push(parseTime(line, text));
  else if (kind === 'person') draft.persons.push(parsePerson(line, text));
  else if (kind === 'said') draft.statements.push(parseStatement(line, number, text));
  else throw new Error(`"${kind}" is no kind of record; write date, time, person or said`);
}

function parseDate(line: string): string {
  const date = /^date (\d{4}-\d{2}-\d{2})$/.exec(line)?.[1];
  if (!date || Number.isNaN(Date.parse(date))) throw new Error('write: date YYYY-MM-DD');
  return date;
}

function parseTime(line: string, text: string): WantedTime {
  const found = /^time "(.+)"(?:#(\d+))? = (\S+)$/.exec(line);
  if (!found?.[1] || !found[3]) throw new Error('write: time "words" = VALUE');
  return { span: locateWords(text, found[1], Number(found[2] ?? 1)), value: found[3] };
}

function parsePerson(line: string, text: string): WantedPerson {
  const found = /^person "(.+)" ([A-Z]{3}|[A-Z]+(?:-[A-Z]+)?|-)$/.exec(line);
  if (!found?.[1] || !found[2]) throw new Error('write: person "Name" ISO3 (or - for none)');
  locateWords(text, found[1], 1);
  return { name: found[1], country: found[2] === '-' ? null : found[2] };
}

function parseStatement(line: string, number: number, text: string): Draft['statements'][number] {
  const [head = '', ...fields] = line.split(' | ');
  const found = /^said (?:nobody|"(.+)") (direct|indirect|mixed)$/.exec(head);
  if (!found) throw new Error('write: said "Name" direct|indirect|mixed | source "…" | cue "…" | content "…"');
  const speakers = found[1]?.split(' + ') ?? [];
  for (const speaker of speakers) locateWords(text, speaker, 1);
  const values = parseFields(fields);
  const source = values.get('source')?.words ?? null;
  const cue = values.get('cue')?.words;
  const content = values.get('content');
  if (cue === undefined || !content) throw new Error('a statement needs a cue and a content');
  if (source === null && speakers.length > 0) throw new Error('a speaker needs a source');
  if (source !== null) locateWords(text, source, 1);
  locateWords(text, cue, 1);
  const runs = locateRuns(text, content.words, content.nth);
  const manner = found[2] as Manner;
  const fault = describeMannerFault(manner, text, runs);
  if (fault) throw new Error(fault);
  return { speakers, manner, source, cue, content: runs, within: values.get('within')?.words ?? null, line: number };
}

function parseFields(fields: readonly string[]): Map<string, { words: string; nth: number | null }> {
  const values = new Map<string, { words: string; nth: number | null }>();
  for (const field of fields) {
    const found = /^(source|cue|content|within) "(.+)"(?:#(\d+))?$/.exec(field);
    if (!found?.[1] || !found[2]) throw new Error(`not understood: ${field}`);
    if (values.has(found[1])) throw new Error(`${found[1]} is given twice`);
    values.set(found[1], { words: found[2], nth: found[3] ? Number(found[3]) : null });
  }
  return values;
}

/** The innermost statement with that cue whose content reaches around the inner content; -1 when there is none. */
function findOuter(draft: Draft, inner: Draft['statements'][number], cue: string): number {
  const reach = envelope(inner.content);
  let best = -1;
  let least = Number.POSITIVE_INFINITY;
  draft.statements.forEach((outer, index) => {
    const around = envelope(outer.content);
    const size = around.end - around.start;
    if (outer === inner || outer.cue !== cue || around.start > reach.start || reach.end > around.end) return;
    if (size < least) [best, least] = [index, size];
  });
  return best;
}

function envelope(runs: readonly Span[]): Span {
  return { start: Math.min(...runs.map((run) => run.start)), end: Math.max(...runs.map((run) => run.end)) };
}

function attempt(act: () => void): string | null {
  try {
    act();
    return null;
  } catch (error) {
    return (error as Error).message;
  }
}
