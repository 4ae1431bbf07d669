import { overlaps } from '../../../domain/index.ts';
import { stage } from '../../stage.ts';
import { findTimes } from './find-times.ts';

/** When: the text's time expressions, resolved against the document's date; what stands in furniture is left out. */
export const times = stage({
  name: 'times',
  needs: ['analysis', 'document'],
  gives: ['times'],
  run({ analysis, document }) {
    const { tokens, sentences, article } = analysis;
    const all = findTimes({ text: article.text, tokens, sentences, date: document.date });
    const kept = all.filter(({ span }) => !document.furniture.some((part) => overlaps(part, span)));
    return { times: kept.map((time, index) => ({ ...time, id: `t${index + 1}` })) };
  },
});
