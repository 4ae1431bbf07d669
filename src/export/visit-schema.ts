import { z } from 'zod';
import { VISIT_ACTS } from '../domain/index.ts';
import { made, span } from './schema-parts.ts';

const id = z.string().min(1);
const day = z
  .string()
  .regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/)
  .nullable()
  .meta({ description: 'YYYY-MM-DD; YYYY-MM or YYYY where the text tells no more.' });

const visitActs = z.enum(VISIT_ACTS);

export const visit = z
  .object({
    id,
    visitor: id.meta({ description: 'Id of a person.' }),
    country: z.string().nullable().meta({ description: 'ISO 3166-1 alpha-3 of the state visited.' }),
    cities: z.array(z.string()),
    start: day,
    end: day,
    days: z.int().min(1).nullable(),
    journey: z
      .object({ start: day, end: day })
      .nullable()
      .meta({ description: 'Days of the whole journey, where the text tells them and not those of this stop.' }),
    form: z.enum(['state', 'official', 'working', 'private', 'transit', 'multilateral']).nullable(),
    host: id.nullable().meta({ description: 'Id of the actor who receives.' }),
    met: z.array(id),
    occasion: z.string().nullable().meta({ description: 'Name of the summit or ceremony.' }),
    acts: z.array(visitActs).meta({ description: 'What the text tells was done; what is not listed is not known.' }),
    firstSince: z.string().nullable(),
    status: z
      .enum(['happened', 'ongoing', 'planned', 'offered', 'requested', 'denied', 'hypothetical'])
      .meta({ description: '`denied`: cancelled, put off, or said not to be.' }),
    events: z.array(id),
    channel: id.nullable().meta({ description: 'Id of a channel.' }),
    span: span.meta({ description: 'The clause that tells it first.' }),
    again: z.array(span).meta({ description: 'Further clauses that tell of it.' }),
    evidence: z
      .array(
        z.object({
          slot: z.enum(['start', 'end', 'days', 'form', 'host', 'occasion', 'firstSince', 'met', ...visitActs.options]),
          span,
        }),
      )
      .meta({ description: 'The words that tell a field or an act.' }),
    ...made,
  })
  .meta({ id: 'Visit' });
