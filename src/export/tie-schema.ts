import { z } from 'zod';
import { made, span } from './schema-parts.ts';

const id = z.string().min(1);
const code = z.string().min(1).meta({ description: "ISO 3166-1 alpha-3 or an organisation's code." });

export const relation = z
  .object({
    id,
    countries: z.array(code).min(2).meta({ description: 'Between whom, in alphabetical order.' }),
    name: z.string().min(1),
    kind: z.enum(['alliance', 'partnership', 'friendship', 'relationship']),
    designated: z.boolean().meta({ description: 'A designation ("special relationship"), not just a description ("good relationship").' }),
    said: z.array(span).meta({ description: 'What is said of it.' }),
    statement: id.nullable().meta({ description: 'Id of the statement that names it.' }),
    channel: id.nullable().meta({ description: 'Id of a channel.' }),
    span,
    again: z.array(span).meta({ description: 'Where the name stands again.' }),
    ...made,
  })
  .meta({ id: 'Relation' });

export const appointment = z
  .object({
    id,
    change: z.enum(['nominated', 'elected', 'appointed', 'took-office', 'resigned', 'dismissed', 'left-office']),
    person: id.meta({ description: 'Id of an actor.' }),
    office: z.string().nullable().meta({ description: 'In the words of the text.' }),
    country: code.nullable(),
    appointer: id.nullable().meta({ description: 'Id of the actor who appoints or dismisses.' }),
    predecessor: id.nullable().meta({ description: 'Id of whoever held the office before.' }),
    when: z
      .object({
        start: z.string().nullable(),
        end: z.string().nullable(),
        time: id.nullable().meta({ description: 'Id of a time.' }),
        how: z.enum(['stated', 'resolved', 'assumed']),
      })
      .nullable(),
    status: z.enum(['happened', 'ongoing', 'planned', 'offered', 'requested', 'denied', 'hypothetical']),
    statement: id.nullable().meta({ description: 'Id of the statement that tells it.' }),
    channel: id.nullable().meta({ description: 'Id of a channel: whose word it is.' }),
    span,
    ...made,
  })
  .meta({ id: 'Appointment' });
