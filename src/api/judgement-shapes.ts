import { z } from 'zod';
import { RECORD_KINDS } from '../record/index.ts';
import { part } from './part-question.ts';

/** What is asked and answered about judgements. */

const name = z.string().trim().min(1).max(300);
const text = z.string().nullable();
const share = z.number().nullable();

export const judgementNumber = z.string().regex(/^v?[1-9]\d{0,8}$/, 'not the number of a judgement');

export const judgementQuestion = z.object({
  by: name.exactOptional().meta({ description: 'Who judged.' }),
  verdict: z.enum(['accept', 'reject', 'correct', 'same', 'different']).exactOptional(),
  rules: z
    .stringbool()
    .exactOptional()
    .meta({ description: 'Judgements of rules, too: why names were taken for one person.', type: 'boolean' }),
  ...part,
});

export const agreementQuestion = z.object({ one: name.meta({ description: 'Who judged.' }), other: name });

/** Of the page, which shows both. */
export const judgementPageQuestion = judgementQuestion.extend({ one: name.exactOptional(), other: name.exactOptional() });

const fields = z.record(z.string(), z.unknown()).nullable();

export const judgementAnswer = z
  .object({
    judgement: z.string().meta({ description: '`v12` of a record, `12` of two things.' }),
    kind: z.string(),
    verdict: z.string(),
    a: z.string().meta({ description: 'A record (`nor-1#e3`), the key of an actor, the place of an event.' }),
    a_name: z.string(),
    b: text,
    b_name: text,
    corrections: fields.meta({ description: 'What is right in place of what the machine says.' }),
    said: fields.meta({ description: 'What the machine had said when it was judged.' }),
    score: share.meta({ description: 'How sure a rule is, 0–1; null for a person’s.' }),
    judged_by: z.string(),
    judged_at: z.string(),
    note: text,
    fate: text.meta({ description: 'What became of a record since: stands, changed, gone.' }),
    withdrawn_by: text,
    withdrawn_at: text,
  })
  .meta({ id: 'Judgement' });

const kappa = z.object({ items: z.int(), observed: share, kappa: share });

export const agreementAnswer = z
  .object({
    one: z.string(),
    other: z.string(),
    kinds: z.array(
      z.object({
        kind: z.enum(RECORD_KINDS),
        one: z.int().meta({ description: 'Records that the one judged.' }),
        other: z.int(),
        both: z.int(),
        verdict: kappa.meta({ description: 'Accepted, corrected or rejected: Cohen’s kappa; null where it is not defined.' }),
        kept: kappa.meta({ description: 'Rejected or not.' }),
        type: kappa.meta({
          description: 'An event’s type, a statement’s manner, a commitment’s or mention’s form, of those that both keep.',
        }),
        spans: z.object({ one: z.int(), other: z.int(), exact: share, characters: share }).meta({ description: 'F1.' }),
      }),
    ),
  })
  .meta({ id: 'Agreement' });
