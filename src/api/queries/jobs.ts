import type { z } from 'zod';
import { describeProblem, type Problem } from '../../domain/index.ts';
import { type Addition, type AdditionItem, findAddition, listAdditions, type Record } from '../../store/index.ts';
import type { jobAnswer } from '../answers.ts';
import { NotThere } from '../problem.ts';

/** What was handed in, and how far it is. */
export type Job = z.input<typeof jobAnswer>;

/** Jobs that are listed. */
const SHOWN = 50;

/** By its number, as it stands in an address. Throws NotThere. */
export async function findJob(record: Record, asked: string): Promise<Job> {
  if (!/^\d{1,15}$/.test(asked)) throw new NotThere(`The record has no job ${asked}.`);
  return tellJob(record, Number(asked));
}

/** Throws NotThere. */
export async function tellJob(record: Record, id: number): Promise<Job> {
  const addition = await findAddition(record, id);
  if (!addition) throw new NotThere(`The record has no job ${id}.`);
  return toJob(addition);
}

/** The latest first. */
export async function tellJobs(record: Record): Promise<Job[]> {
  return (await listAdditions(record, SHOWN)).map(toJob);
}

function toJob({ id, name, state, added_at, added_by, items }: Addition): Job {
  const failed = items.filter((item) => item.state === 'failed');
  return {
    job: id,
    name,
    state,
    added_at,
    added_by,
    waiting: items.filter((item) => item.state === 'waiting').length,
    documents: items.flatMap(({ place, state, document, title }) =>
      document !== null && (state === 'added' || state === 'version' || state === 'same')
        ? [{ document, title, place, outcome: state }]
        : [],
    ),
    problems: failed.map(tellProblem),
  };
}

function tellProblem({ place, problem }: AdditionItem): Job['problems'][number] {
  const { code, detail } = problem ?? { code: 'unreadable', detail: '' };
  const whole = (detail === '' ? { code, where: place } : { code, where: place, detail }) as Problem;
  return { code, where: place, detail: describeProblem(whole).slice(place.length + 2) };
}
