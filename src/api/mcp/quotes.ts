import { z } from 'zod';
import { STATEMENTS } from '../lists/happenings.ts';
import { takePage } from '../lists/list.ts';
import { splitPart, statementQuestion } from '../questions.ts';
import { limit, next } from './page.ts';
import { findSources, source } from './source.ts';
import { tool } from './tool.ts';

const text = z.string().nullable();
const quote = z.object({
  published: text,
  speaker: text,
  speaker_country: text,
  addressee: text,
  manner: z.string().meta({ description: '`direct`: in quotation marks; `indirect`: reported; `mixed`.' }),
  cue: text.meta({ description: 'said, warned, stressed …' }),
  channel: text.meta({ description: 'On whose word.' }),
  words: z.string().meta({ description: 'As the text has them.' }),
  confidence: z.number(),
  source,
});

export const quotesBy = tool({
  name: 'quotes_by',
  title: 'Who said what',
  description:
    'What somebody said, in order of publication: by speaker, to whom, about whom, with which words; each with the words as the text has them and their address.',
  question: statementQuestion.extend({
    speaker: statementQuestion.shape.speaker.nonoptional(),
    limit,
  }),
  answer: z.object({ quotes: z.array(quote), next }),
  async run(desk, asked) {
    const { filter, part } = splitPart(asked);
    const { rows, next } = await takePage(STATEMENTS, desk.shelf, filter, part);
    const sourceOf = await findSources(desk, rows);
    const quotes = rows.map(
      ({ document, statement, published, speaker, speaker_country, addressee, manner, cue, channel, words, confidence }) => ({
        ...{ published, speaker, speaker_country, addressee, manner, cue, channel, words, confidence },
        source: sourceOf(document, statement),
      }),
    );
    return { quotes, next };
  },
});
