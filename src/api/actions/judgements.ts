import { z } from 'zod';
import { RECORD_VERDICTS } from '../../record/index.ts';
import type { Judging } from '../../store/index.ts';
import { type Action, action } from '../action.ts';
import { judgementNumber } from '../judgement-shapes.ts';
import { personOf } from '../person.ts';

const thing = z.string().min(1).max(700);
const note = z.string().max(1000).nullable().default(null).meta({ description: 'Why.' });
const about = z.string().min(1).max(700).meta({ description: 'A record: `nor-1#e3`, `nor-1#s1`, `nor-1#c2`, `nor-1#a4@0`.' });

const judging = z.union([
  z.strictObject({ about, verdict: z.enum(RECORD_VERDICTS).exclude(['correct']), note, reading: z.int().exactOptional() }),
  z.strictObject({
    about,
    verdict: z.literal('correct'),
    corrections: z.record(z.string(), z.unknown()).meta({ description: 'What is right, by field; the others are as the machine says.' }),
    note,
    reading: z.int().exactOptional().meta({ description: 'The number of the reading that was seen: another in force is refused.' }),
  }),
  z.strictObject({
    a: thing.meta({ description: 'An actor (`a12`, or its name) or an event (`nor-1#e3`, or the id of a meeting).' }),
    b: thing,
    verdict: z.enum(['same', 'different']),
    note,
  }),
]);
const given = z
  .object({ judgement: z.string().meta({ description: '`v12` of a record, `12` of two things.' }) })
  .meta({ id: 'GivenJudgement' });
const LARGEST = 50_000;
const common = { role: 'judge', largest: LARGEST, answer: given } as const;

export const judgingActions: readonly Action[] = [
  action({
    ...common,
    method: 'POST',
    path: '/judgements',
    summary:
      'Accepts, rejects or corrects a record, or says that two actors or two events are one or different. The same again is the same judgement.',
    params: {},
    bodies: { 'application/json': judging },
    status: 201,
    async run({ pen }, request) {
      return { judgement: await pen.judge(toJudging(judging.parse(request.body)), personOf(request)) };
    },
  }),
  action({
    ...common,
    method: 'DELETE',
    path: '/judgements/{judgement}',
    summary: 'Takes a judgement back; it stays in the log.',
    params: { judgement: '`v12` or `12`.' },
    bodies: {},
    status: 200,
    async run({ pen }, request) {
      const { judgement } = z.object({ judgement: judgementNumber }).parse(request.params);
      return { judgement: await pen.judge({ act: 'undo', judgement }, personOf(request)) };
    },
  }),
];

function toJudging(said: z.output<typeof judging>): Judging {
  if ('a' in said) return { act: 'pair', ...said };
  return said.verdict === 'correct' ? { act: 'record', ...said } : { act: 'record', ...said, corrections: null };
}
