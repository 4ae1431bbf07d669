import { z } from 'zod';

export const span = z
  .tuple([z.int().nonnegative(), z.int().nonnegative()])
  .meta({ id: 'Span', description: '[start, end): Unicode code points of document.text, half-open.' });

export const made = {
  confidence: z
    .number()
    .min(0)
    .max(1)
    .meta({ description: 'Calibrated: of the records said at 0.8, about 80 % are right. Three decimals.' }),
  by: z.string().min(1).meta({ description: 'The rule or model head that made the record.' }),
};
