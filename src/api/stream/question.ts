import { z } from 'zod';
import { NEWS_KINDS } from './news-kinds.ts';

/** What a listener may say. */
export const streamQuestion = z.object({
  kinds: z
    .string()
    .transform((kinds) => kinds.split(','))
    .pipe(z.array(z.enum(NEWS_KINDS)))
    .exactOptional()
    .meta({ description: `Only these, with commas between: ${NEWS_KINDS.join(', ')}.` }),
  after: z.string().max(50).exactOptional().meta({ description: 'As Last-Event-ID, which goes before it.' }),
});
