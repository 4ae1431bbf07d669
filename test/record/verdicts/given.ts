import type { Judgeable, LoggedVerdict } from '../../../src/record/index.ts';

const SAID: Judgeable['said'] = { speaker: 'Jonas Gahr Støre (NOR)', addressee: null, manner: 'direct', span: [10, 20] };

/** A statement of a reading. */
export function record(given: Partial<Judgeable> = {}): Judgeable {
  return { kind: 'statement', start: 10, end: 20, number: 0, id: 's1', said: SAID, ...given };
}

/** Ada's first word on that statement. */
export function word(given: Partial<LoggedVerdict> = {}): LoggedVerdict {
  const { kind, start, end, number, said } = record();
  return { id: 1, kind, start, end, number, said, verdict: 'accept', corrections: null, by: 'Ada', at: '2024-05-03T10:00:00Z', ...given };
}
