import { sql } from 'kysely';
import type { Record } from '../record.ts';

/** Something handed in, and how far it is. */
export interface Addition {
  readonly id: number;
  readonly name: string;
  readonly added_at: string;
  readonly added_by: string | null;
  readonly state: 'queued' | 'reading' | 'done' | 'failed';
  /** In order, those that could not be read too; not complete while it is opened. */
  readonly items: readonly AdditionItem[];
}

export interface AdditionItem {
  readonly place: string;
  readonly state: 'waiting' | 'added' | 'version' | 'same' | 'failed';
  /** The document that it became, by the name that it is asked for under. */
  readonly document: string | null;
  readonly title: string | null;
  /** Why it failed; of one that is tried again, why it failed last. */
  readonly problem: { readonly code: string; readonly detail: string } | null;
}

type Row = Awaited<ReturnType<typeof selectItems>>[number];

export async function findAddition(record: Record, id: number): Promise<Addition | null> {
  const addition = await record.db
    .selectFrom('additions')
    .select(['id', 'name', 'added_at', 'added_by', 'opening_at', 'opened_at'])
    .where('id', '=', id)
    .executeTakeFirst();
  if (!addition) return null;
  const { opening_at, opened_at, ...told } = addition;
  const items = (await selectItems(record, id)).map((row) => toItem(row, addition.added_at));
  return { ...told, items, state: stateOf(opening_at !== null, opened_at !== null, items) };
}

/** The latest first. */
export async function listAdditions(record: Record, most: number): Promise<Addition[]> {
  const rows = await record.db.selectFrom('additions').select('id').orderBy('id', 'desc').limit(most).execute();
  const found: Addition[] = [];
  for (const { id } of rows) {
    const addition = await findAddition(record, id);
    if (addition) found.push(addition);
  }
  return found;
}

function selectItems(record: Record, addition: number) {
  return record.db
    .selectFrom('addition_items as i')
    .leftJoin('jobs as j', 'j.id', 'i.job_id')
    .leftJoin('documents as d', 'd.id', 'j.document_id')
    .select([
      'i.place',
      'i.known',
      'i.problem_code',
      'i.problem',
      'j.state',
      'j.problem_code as job_problem_code',
      'j.problem as job_problem',
      sql<string | null>`coalesce(d.given_id, 'sha256:' || d.hash)`.as('document'),
      'd.title',
      'd.version',
      'd.added_at',
    ])
    .where('i.addition_id', '=', addition)
    .orderBy('i.number')
    .execute();
}

function toItem(row: Row, handedIn: string): AdditionItem {
  const { place, problem_code, problem, job_problem_code, job_problem, document, title } = row;
  const code = problem_code ?? job_problem_code;
  return {
    place,
    state: stateOfItem(row, handedIn),
    document,
    title,
    problem: code === null ? null : { code, detail: problem ?? job_problem ?? '' },
  };
}

function stateOfItem({ problem_code, state, known, added_at, version }: Row, handedIn: string): AdditionItem['state'] {
  if (problem_code !== null || state === 'dead') return 'failed';
  if (state !== 'done') return 'waiting';
  if (known === 1 || added_at === null || added_at < handedIn) return 'same';
  return (version ?? 1) > 1 ? 'version' : 'added';
}

function stateOf(opening: boolean, opened: boolean, items: readonly AdditionItem[]): Addition['state'] {
  if (!opening && !opened) return 'queued';
  if (!opened || items.some(({ state }) => state === 'waiting')) return 'reading';
  return items.every(({ state }) => state === 'failed') ? 'failed' : 'done';
}
